package org.entregent.notice;

import static org.entregent.access.Permission.MAIL_MANAGE;
import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer looks after mail. */
@Component
final class ViewerMailExtension extends GraphExtension<Table<?>> {

    ViewerMailExtension() {
        super("Viewer");
        flag(
                "viewerCanManageMail",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(MAIL_MANAGE)).gt(0));
    }
}
