package org.entregent.membership;

/** What leads an application on. */
enum ApplicationAction {
    SUBMIT,
    /** The applicant says that it is true, and that it may be used. */
    CONFIRM,
    CHECK_REFERENCES,
    NOTE_REFERENCE,
    NOTE_INTERVIEW,
    OPEN_VOTE,
    /** Too few had voted on the last day. */
    PROLONG_VOTE,
    ADOPT,
    ADOPT_CONDITIONALLY,
    TURN_DOWN,
    /** Too few had voted again. */
    MISS_QUORUM,
    MEET_CONDITIONS,
    MISS_CONDITIONS,
    REQUEST_PAYMENT,
    NOTE_PAYMENT,
    INDUCT,
    /** Without a vote, before one was opened. */
    DISMISS,
    WITHDRAW,
    /** Nothing was done for too long. */
    EXPIRE
}
