package org.entregent.referral;

import org.entregent.statement.Exchange;

/** Hears that a referral was sent, in the transaction in which it was: for features after this one, which it doesn't know. */
public interface ReferralSubscriber {

    /** Once for each referral. Its regions are open. */
    void onSent(Exchange exchange, SentReferral referral);
}
