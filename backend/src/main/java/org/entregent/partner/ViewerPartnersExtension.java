package org.entregent.partner;

import static org.entregent.access.Permission.PARTNERS_MANAGE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer looks after partner organisations. */
@Component
final class ViewerPartnersExtension extends GraphExtension<Table<?>> {

    ViewerPartnersExtension() {
        super("Viewer");
        flag(
                "viewerCanManagePartners",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(PARTNERS_MANAGE)).gt(0));
    }
}
