package org.entregent.referral;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.entregent.referral.ReferralDecision.Moved;

/**
 * A recommendation from a giver to a receiver. Across two regions it is kept twice, in a leg for each, and both are always equal.
 *
 * @param hotness how well the giver prepared the introduction, 1 to 5
 */
record Referral(
        UUID id,
        ReferralKind kind,
        Party giver,
        Party receiver,
        int hotness,
        String description,
        ReferralState state,
        Milestones milestones,
        Instant createdAt,
        Instant changedAt,
        int version) {

    static final int FIRST_VERSION = 1;

    ReferralStatus status() {
        return state.status();
    }

    boolean isSent() {
        return milestones.sentAt() != null;
    }

    /** Whether the other has the same giver, receiver and words. */
    boolean saysTheSame(Referral other) {
        return giver.equals(other.giver)
                && receiver.equals(other.receiver)
                && kind == other.kind
                && hotness == other.hotness
                && description.equals(other.description);
    }

    /** One region, or two in the order in which their legs are locked. */
    SortedSet<Integer> regionIds() {
        var regionIds = new TreeSet<Integer>();
        regionIds.add(giver.regionId());
        regionIds.add(receiver.regionId());
        return regionIds;
    }

    /** How a region's row is marked. */
    String leg(int regionId) {
        if (giver.regionId() == receiver.regionId()) {
            return "WHOLE";
        }
        return regionId == giver.regionId() ? "GIVEN" : "RECEIVED";
    }

    /** Never before the last change, whatever this machine's clock says. */
    Referral moved(Moved move, ReferralStep step) {
        var at = step.at().isBefore(changedAt) ? changedAt : step.at();
        return new Referral(
                id,
                kind,
                giver,
                receiver,
                hotness,
                description,
                state.moved(move.transition(), move.to(), step.detail()),
                milestones.reached(move.transition(), move.to(), at),
                createdAt,
                at,
                version + 1);
    }
}
