package org.entregent.claim;

/** Where a claim stands. */
enum ClaimStatus {
    /** A letter with a link went to an address of the network's own domain. */
    MAILED,
    /** An editor is to decide. */
    WAITING,
    /** Whoever reads that address's mail pressed the button: the sheet is theirs. */
    PROVEN,
    /** An editor gave them the sheet. */
    ACCEPTED,
    REFUSED,
    /** Nobody pressed the button, or decided, in time. */
    EXPIRED;

    boolean isOpen() {
        return this == MAILED || this == WAITING;
    }
}
