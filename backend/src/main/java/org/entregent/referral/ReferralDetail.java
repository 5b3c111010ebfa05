package org.entregent.referral;

import java.util.List;
import org.entregent.business.Earning;
import org.jspecify.annotations.Nullable;

/** What a verb says beyond itself, in good form. */
sealed interface ReferralDetail {

    record Nothing() implements ReferralDetail {}

    /** @param consent null when none came with it */
    record Consented(@Nullable Consent consent) implements ReferralDetail {}

    record Won(List<Earning> earnings) implements ReferralDetail {}

    record Lost(NoSaleReason reason) implements ReferralDetail {}

    record Disputed(DisputeGround ground) implements ReferralDetail {}

    record Settled(DisputeOutcome outcome) implements ReferralDetail {}

    default @Nullable Consent consent() {
        return null;
    }

    default List<Earning> earnings() {
        return List.of();
    }

    default @Nullable NoSaleReason reason() {
        return null;
    }

    default @Nullable DisputeGround ground() {
        return null;
    }

    default @Nullable DisputeOutcome outcome() {
        return null;
    }
}
