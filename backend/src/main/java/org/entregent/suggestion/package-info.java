/** Corrections of public sheets that anybody suggests, without an account, and a guide's editors take or refuse. */
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
            "openguide",
            "claim"
        })
package org.entregent.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
