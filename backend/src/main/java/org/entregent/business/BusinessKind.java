package org.entregent.business;

/** What sort of referral the business came of. */
public enum BusinessKind {
    INSIDE,
    OUTSIDE,
    /** A referral that came of a referral. */
    SPIN_OFF
}
