package org.entregent.referral;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a referral.
 *
 * @param consented whether the prospect agreed to be contacted; true where there is no prospect to ask
 */
record ReferralFacts(ReferralStatus status, @Nullable ReferralStatus statusBeforeDispute, boolean consented) {

    ReferralStatus requireStatusBeforeDispute() {
        return Objects.requireNonNull(statusBeforeDispute, "a dispute knows where it began");
    }

    ReferralFacts withConsent() {
        return new ReferralFacts(status, statusBeforeDispute, true);
    }
}
