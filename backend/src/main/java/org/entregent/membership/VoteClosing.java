package org.entregent.membership;

import java.util.Optional;

/** What becomes of a vote. */
sealed interface VoteClosing {

    /** It goes on. */
    record StaysOpen() implements VoteClosing {}

    /** It is given as many days again. */
    record Prolonged() implements VoteClosing {}

    /** It is over. */
    record Closed(VoteOutcome outcome, ApplicationAction action) implements VoteClosing {}

    /**
     * A vote closes when all have voted, or when its last day is over. Below the quorum it is prolonged, once; then it is over without
     * an outcome.
     */
    static VoteClosing of(VoteCount count, Vote vote, boolean isOver) {
        if (!count.isComplete() && !isOver) {
            return new StaysOpen();
        }
        Optional<VoteOutcome> outcome = count.outcome();
        if (outcome.isEmpty()) {
            return vote.isProlonged()
                    ? new Closed(VoteOutcome.NO_QUORUM, ApplicationAction.MISS_QUORUM)
                    : new Prolonged();
        }
        return new Closed(outcome.get(), action(outcome.get(), vote.hasConditions()));
    }

    private static ApplicationAction action(VoteOutcome outcome, boolean hasConditions) {
        if (outcome == VoteOutcome.REJECTED) {
            return ApplicationAction.TURN_DOWN;
        }
        return hasConditions ? ApplicationAction.ADOPT_CONDITIONALLY : ApplicationAction.ADOPT;
    }
}
