package org.entregent.referral;

import java.util.UUID;
import org.entregent.outbox.OutboxNews;

/** What readers of the outbox learn of referrals. */
final class ReferralEvents {

    static final String TOPIC = "referral";

    private ReferralEvents() {}

    static OutboxNews changed(Referral referral) {
        return new OutboxNews(TOPIC, referral.id(), ReferralChanged.of(referral));
    }

    /**
     * Given or changed. Says whom it can concern, and nothing that they could not read.
     *
     * @param sent what was never sent concerns the giver alone
     */
    record ReferralChanged(
            int version,
            int giverRegionId,
            UUID giverId,
            UUID giverChapterId,
            UUID receiverId,
            UUID receiverChapterId,
            boolean sent) {

        static ReferralChanged of(Referral referral) {
            return new ReferralChanged(
                    referral.version(),
                    referral.giver().regionId(),
                    referral.giver().memberId(),
                    referral.giver().chapterId(),
                    referral.receiver().memberId(),
                    referral.receiver().chapterId(),
                    referral.isSent());
        }
    }
}
