/** Chapters' meetings: planned by their rhythm, who came, and what members brought, which is put into the meeting that is completed next. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "entrance",
            "command",
            "region",
            "outbox",
            "notice",
            "chapter",
            "member",
            "business",
            "referral"
        })
package org.entregent.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
