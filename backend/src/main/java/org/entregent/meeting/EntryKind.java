package org.entregent.meeting;

/** What counts in a meeting. */
enum EntryKind {
    REFERRAL_INSIDE,
    REFERRAL_OUTSIDE,
    ONE_TO_ONE,
    TRAINING,
    /** Nobody's: a chapter knows sums alone. */
    CLOSED_BUSINESS
}
