package org.entregent.membership;

/** What a vote came to. */
enum VoteOutcome {
    ADOPTED,
    REJECTED,
    /** Too few had voted, twice. */
    NO_QUORUM,
    /** The application came to its end before. */
    ABANDONED
}
