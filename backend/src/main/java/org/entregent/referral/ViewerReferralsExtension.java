package org.entregent.referral;

import static org.entregent.access.ViewerValues.hasOwnMembers;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Whether the viewer takes part in giving referrals. */
@Component
final class ViewerReferralsExtension extends GraphExtension<Table<?>> {

    ViewerReferralsExtension() {
        super("Viewer");
        flag("viewerCanGiveReferral", (viewer, scope) -> hasOwnMembers(scope.viewer()));
    }
}
