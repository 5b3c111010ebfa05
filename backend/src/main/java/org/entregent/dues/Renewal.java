package org.entregent.dues;

/** How the renewal of a membership stands, for the period that begins on its due day. */
enum Renewal {
    /** Its time hasn't come. */
    NONE,
    /** The committee is to decide. */
    OPEN,
    POSTPONED,
    RENEWED,
    REFUSED
}
