package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.access.ViewerValues.isOwnNetwork;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.jooq.impl.DSL.cardinality;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer edits any guide, and the sheets that they keep. */
@Component
final class ViewerGuideExtension extends GraphExtension<Table<?>> {

    private static final int MOST = 20;

    ViewerGuideExtension() {
        super("Viewer");
        flag(
                "viewerCanEditGuide",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(GUIDE_EDIT)).gt(0));
        list("networkSheets", NETWORK, (viewer, sheet, scope) -> isOwnNetwork(sheet.ID, scope.viewer()))
                .order(sheet -> List.of(sheet.CREATED_AT.asc()))
                .atMost(MOST);
    }
}
