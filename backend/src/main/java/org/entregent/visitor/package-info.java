/**
 * People who come to look at a chapter's meeting: invited by members or by their own asking, confirmed, reminded, met at the door and
 * followed up. What strangers send changes and reveals nobody who is known.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "page",
            "command",
            "firm",
            "region",
            "outbox",
            "notice",
            "identity",
            "stranger",
            "chapter",
            "member",
            "policy",
            "meeting",
            "calendar"
        })
package org.entregent.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
