package org.entregent.suggestion;

/** Where a suggestion stands. What was decided stays so. */
enum SuggestionStatus {
    PENDING,
    ACCEPTED,
    REFUSED;

    boolean isDecided() {
        return this != PENDING;
    }
}
