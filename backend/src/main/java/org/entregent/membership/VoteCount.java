package org.entregent.membership;

import java.util.Optional;

/**
 * A count of a committee's ballots.
 *
 * @param committeeSize who may vote: n
 * @param inFavour of the votes cast
 * @param against of the votes cast
 */
record VoteCount(int committeeSize, int inFavour, int against) {

    /** How many must vote: floor(n / 2) + 1. */
    static int quorum(int committeeSize) {
        return committeeSize / 2 + 1;
    }

    int cast() {
        return inFavour + against;
    }

    boolean isComplete() {
        return cast() == committeeSize;
    }

    /** By the majority of the votes cast: a tie is none. Empty below the quorum. */
    Optional<VoteOutcome> outcome() {
        if (cast() < quorum(committeeSize)) {
            return Optional.empty();
        }
        return Optional.of(inFavour > against ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED);
    }
}
