package org.entregent.referral;

import org.entregent.access.Viewer;
import org.entregent.referral.ReferralEvents.ReferralChanged;

/** Who may read a referral as it stands after a change: {@link ReferralReadability}, without asking the database. */
record ReferralAudience(Viewer viewer, ReferralChanged change) {

    /** Once for each viewer: of a referral between two regions, in the giving one, if the viewer may read there. */
    boolean hearsIn(int regionId) {
        return mayRead(regionId) && (regionId == change.giverRegionId() || !mayRead(change.giverRegionId()));
    }

    /** Whether the viewer may read the region's row. */
    boolean mayRead(int regionId) {
        return ReferralReadability.isReadable(viewer, regionId, change);
    }
}
