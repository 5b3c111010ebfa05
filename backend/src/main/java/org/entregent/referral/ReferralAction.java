package org.entregent.referral;

import org.entregent.access.Permission;

/** The verbs of a referral. */
enum ReferralAction {
    SEND,
    WITHDRAW,
    ACKNOWLEDGE,
    RECORD_CONTACT,
    RECORD_MEETING,
    RECORD_PROPOSAL,
    WIN,
    LOSE,
    DISPUTE,
    SETTLE_DISPUTE,
    /** Nobody's but the system's: nothing was done for the policy's days. */
    EXPIRE;

    /** A caller who holds it nowhere cannot use the verb. */
    Permission permission() {
        return this == SETTLE_DISPUTE ? Permission.REFERRALS_SETTLE : Permission.REFERRALS_WRITE;
    }
}
