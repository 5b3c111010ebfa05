package org.entregent.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral that has just been sent, as its giver's side sees it.
 *
 * @param regionId the giver's
 * @param chapterId the giver's
 * @param inside the giver is the customer
 */
public record SentReferral(
        int regionId, UUID chapterId, UUID giverId, UUID referralId, boolean inside, Instant sentAt) {

    static SentReferral of(Referral referral, Instant sentAt) {
        var giver = referral.giver();
        return new SentReferral(
                giver.regionId(),
                giver.chapterId(),
                giver.memberId(),
                referral.id(),
                referral.kind() == ReferralKind.INSIDE,
                sentAt);
    }
}
