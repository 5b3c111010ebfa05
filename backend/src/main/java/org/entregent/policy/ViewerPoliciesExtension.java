package org.entregent.policy;

import static org.entregent.access.Permission.POLICIES_WRITE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer lays down the rules of any region. */
@Component
final class ViewerPoliciesExtension extends GraphExtension<Table<?>> {

    ViewerPoliciesExtension() {
        super("Viewer");
        flag(
                "viewerCanSetPolicies",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(POLICIES_WRITE)).gt(0));
    }
}
