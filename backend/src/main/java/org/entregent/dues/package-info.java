/** The life of a membership: the dues clock, payments, renewals, leave and suspension, and how it ends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "page",
            "command",
            "region",
            "notice",
            "identity",
            "chapter",
            "member",
            "policy"
        })
package org.entregent.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
