package org.entregent.office;

import static org.entregent.access.Permission.OFFICES_MANAGE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer appoints to offices. */
@Component
final class ViewerOfficesExtension extends GraphExtension<Table<?>> {

    ViewerOfficesExtension() {
        super("Viewer");
        flag(
                "viewerCanAppoint",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(OFFICES_MANAGE)).gt(0));
    }
}
