package org.entregent.visitor;

/** A step of a visit. */
enum VisitorAction {
    /** A visit begins by one of these three. */
    INVITE,
    ASK,
    WALK_IN,
    REGISTER,
    CONFIRM,
    CANCEL,
    ATTEND,
    MISS,
    /** Takes back what was marked at the door. */
    UNMARK,
    APPLY,
    RETURN,
    DECLINE,
    REDIRECT,
    JOIN,
    /** They want to be forgotten. Leads nowhere by itself: who was to come is cancelled besides. */
    OBJECT
}
