package org.entregent.referral;

/** How a dispute was settled. */
enum DisputeOutcome {
    /** The receiver is right: the referral is withdrawn. */
    UPHELD,
    /** The referral stands where it stood. */
    DISMISSED
}
