/** Recommendations from member to member: who may do what with one, what became of it, and who hears of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "entrance",
            "command",
            "firm",
            "region",
            "outbox",
            "notice",
            "chapter",
            "member",
            "statistics",
            "business"
        })
package org.entregent.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
