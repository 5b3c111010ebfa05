/** Claims: who says that a network in the guide is theirs, how they prove it, and what the guide's editors decide. */
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
            "stranger",
            "guide"
        })
package org.entregent.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
