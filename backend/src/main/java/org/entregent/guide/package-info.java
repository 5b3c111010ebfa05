/** The guide of professional networks: their sheets, who keeps them, and what the public reads. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "command",
            "firm",
            "region",
            "notice",
            "identity",
            "chapter",
            "member"
        })
package org.entregent.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
