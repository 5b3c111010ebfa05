package org.entregent.dues;

/** What leads a membership on. */
enum StandingAction {
    NOTE_PAYMENT,
    /** It was noted by mistake. */
    TAKE_BACK_PAYMENT,
    FALL_LATE,
    EXPIRE,
    REMOVE,
    OPEN_RENEWAL,
    RENEW,
    POSTPONE_RENEWAL,
    /** The membership lasts as long as it is paid for. */
    REFUSE_RENEWAL,
    /** The last day that is paid for has passed. */
    END_UNRENEWED,
    GRANT_LEAVE,
    SUSPEND,
    /** The first day of leave, or of a suspension, that was said before. */
    BEGIN_ABSENCE,
    RETURN,
    LEAVE,
    TRANSFER
}
