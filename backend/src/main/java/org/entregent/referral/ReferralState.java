package org.entregent.referral;

import org.jspecify.annotations.Nullable;

/**
 * Where a referral stands, and what the status alone does not say.
 *
 * @param beforeDispute where a dispute's dismissal leads back to
 * @param disputeGround of the last dispute, however it was settled
 */
record ReferralState(
        ReferralStatus status,
        @Nullable ReferralStatus beforeDispute,
        @Nullable NoSaleReason noSaleReason,
        @Nullable DisputeGround disputeGround) {

    static ReferralState of(ReferralStatus status) {
        return new ReferralState(status, null, null, null);
    }

    ReferralState moved(ReferralTransition transition, ReferralStatus to, ReferralDetail detail) {
        return switch (transition) {
            case DISPUTE -> new ReferralState(to, status, null, detail.ground());
            case LOSE -> new ReferralState(to, null, detail.reason(), disputeGround);
            case ASK_FOR_CONSENT,
                    SEND,
                    WITHDRAW,
                    ACKNOWLEDGE,
                    RECORD_CONTACT,
                    RECORD_MEETING,
                    RECORD_PROPOSAL,
                    WIN,
                    UPHOLD,
                    DISMISS,
                    EXPIRE -> new ReferralState(to, null, null, disputeGround);
        };
    }
}
