/** Closed business: what a recommendation brought, recorded by the one who earned it, and whom it thanks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "command",
            "region",
            "outbox",
            "notice",
            "member",
            "statistics"
        })
package org.entregent.business;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
