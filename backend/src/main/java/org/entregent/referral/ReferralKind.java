package org.entregent.referral;

/** Who the customer is. */
enum ReferralKind {
    /** The giver. */
    INSIDE,
    /** A prospect whom the giver introduces. */
    OUTSIDE
}
