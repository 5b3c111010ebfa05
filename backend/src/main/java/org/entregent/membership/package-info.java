/** Applications for a seat: references, interview, the committee's secret vote, conditions, payment, induction; near trades. */
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
            "chapter",
            "member",
            "policy",
            "visitor"
        })
package org.entregent.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
