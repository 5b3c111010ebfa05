package org.entregent.region;

import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer looks after regions. */
@Component
final class ViewerRegionsExtension extends GraphExtension<Table<?>> {

    ViewerRegionsExtension() {
        super("Viewer");
        flag(
                "viewerCanManageRegions",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(REGIONS_MANAGE)).gt(0));
    }
}
