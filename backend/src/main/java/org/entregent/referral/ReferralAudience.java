package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;

import org.entregent.access.Viewer;
import org.entregent.referral.ReferralEvents.ReferralChanged;

/** Whom a change of a referral is told to: {@link ReferralReadability}, without asking the database. */
record ReferralAudience(Viewer viewer, ReferralChanged change) {

    /** Once for each viewer: of a referral between two regions in the giving one, where the viewer may read there. */
    boolean hearsIn(int regionId) {
        return mayRead(regionId) && (regionId == change.giverRegionId() || !mayRead(change.giverRegionId()));
    }

    /** Whether the viewer may read the region's row. */
    boolean mayRead(int regionId) {
        return viewer.may(REFERRALS_READ, regionId)
                && (viewer.mayWholly(REFERRALS_READ, regionId) || takesPart())
                && (change.sent() || isGiver());
    }

    private boolean takesPart() {
        var chapters = viewer.ownChapters();
        return isGiver()
                || viewer.findOwnMember(change.receiverId()).isPresent()
                || chapters.contains(change.giverChapterId())
                || chapters.contains(change.receiverChapterId());
    }

    private boolean isGiver() {
        return viewer.findOwnMember(change.giverId()).isPresent();
    }
}
