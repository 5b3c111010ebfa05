package org.entregent.referral;

import org.entregent.referral.ReferralDecision.Moved;

/**
 * A step that the rules let happen.
 *
 * @param before with its legs locked
 */
record ReferralMove(Referral before, Moved decision, ReferralStep step) {

    Referral after() {
        return before.moved(decision, step);
    }

    boolean leadsTo(ReferralStatus status) {
        return decision.to() == status;
    }
}
