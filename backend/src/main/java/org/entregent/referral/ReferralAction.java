package org.entregent.referral;

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
    EXPIRE
}
