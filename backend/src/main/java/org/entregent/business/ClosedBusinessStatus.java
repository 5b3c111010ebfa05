package org.entregent.business;

/** How a record of closed business stands. */
enum ClosedBusinessStatus {
    RECORDED,
    CONFIRMED,
    CONTESTED,
    CORRECTED,
    /** Taken out of the totals. */
    VOID
}
