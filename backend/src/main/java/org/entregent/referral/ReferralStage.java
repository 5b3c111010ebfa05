package org.entregent.referral;

/** The short view of a status, for lists. */
enum ReferralStage {
    PREPARED,
    NEW,
    PENDING,
    CLOSED,
    NO_SALE
}
