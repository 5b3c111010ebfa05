package org.entregent.referral;

/** Why nothing came of a referral. */
enum NoSaleReason {
    PRICE,
    NO_NEED,
    UNREACHABLE,
    OUT_OF_SCOPE,
    TIMING
}
