package org.entregent.chapter;

import static org.entregent.access.Permission.CHAPTERS_MANAGE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer looks after chapters. */
@Component
final class ViewerChaptersExtension extends GraphExtension<Table<?>> {

    ViewerChaptersExtension() {
        super("Viewer");
        flag(
                "viewerCanManageChapters",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(CHAPTERS_MANAGE)).gt(0));
    }
}
