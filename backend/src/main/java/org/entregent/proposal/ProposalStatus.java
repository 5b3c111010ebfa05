package org.entregent.proposal;

/** Where a proposed network stands. What was decided stays so. */
enum ProposalStatus {
    PENDING,
    ACCEPTED,
    REFUSED;

    boolean isDecided() {
        return this != PENDING;
    }
}
