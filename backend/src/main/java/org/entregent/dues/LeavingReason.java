package org.entregent.dues;

/** Why a membership ended that neither time nor another chapter ended. */
enum LeavingReason {
    TIME,
    COST,
    RESULTS,
    BUSINESS_ENDED,
    MOVED_AWAY,
    HEALTH,
    /** The committee's. */
    NOT_RENEWED,
    OTHER
}
