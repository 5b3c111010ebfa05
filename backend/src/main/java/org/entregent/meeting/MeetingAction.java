package org.entregent.meeting;

/** A step of a meeting. */
enum MeetingAction {
    OPEN,
    MOVE,
    MARK_HOLIDAY,
    DISCARD,
    END,
    COMPLETE,
    REOPEN
}
