package org.entregent.member;

/** How the seat of a trade stands in a chapter. One that nobody has and that is held for nobody is open: no row says so. */
enum SeatStatus {
    /** For an application, until a day. */
    HELD,
    /** A member has it. */
    TAKEN,
    /** Nobody has it any more; it is open again. */
    RELEASED
}
