package org.entregent.guide;

/** How one comes into a network. */
public enum Admission {
    OPEN,
    CO_OPTED,
    SEAT_PER_TRADE,
    VOTE
}
