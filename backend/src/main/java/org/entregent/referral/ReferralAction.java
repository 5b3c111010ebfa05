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

    /** Who holds it nowhere says no such verb. */
    Permission permission() {
        return this == SETTLE_DISPUTE ? Permission.REFERRALS_SETTLE : Permission.REFERRALS_WRITE;
    }
}
