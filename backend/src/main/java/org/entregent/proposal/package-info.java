/** Networks that anybody proposes for a guide, without an account, and the guide's editors make drafts of, or refuse. */
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
            "notice",
            "identity",
            "stranger",
            "guide",
            "claim",
            "suggestion"
        })
package org.entregent.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
