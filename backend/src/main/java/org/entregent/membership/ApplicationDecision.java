package org.entregent.membership;

import java.util.List;
import java.util.Set;

/** What the rules say to a step. */
sealed interface ApplicationDecision {

    /** The step holds, and leads here. */
    record Moved(ApplicationStatus to) implements ApplicationDecision {}

    record NotAllowed(ApplicationStatus status, List<ApplicationAction> allowed) implements ApplicationDecision {}

    /** The applicant hasn't said that any of it may be used: nobody is asked about somebody who doesn't know. */
    record NotConfirmed() implements ApplicationDecision {}

    /** Nobody has noted what came of these. */
    record ReferencesArePending(int count) implements ApplicationDecision {}

    /** The committee is empty, or the sponsor is all of it. */
    record NobodyVotes() implements ApplicationDecision {}

    record NotPaid() implements ApplicationDecision {}

    /** @param actors the capacities in which somebody may act */
    static ApplicationDecision decide(
            Application application, ApplicationAction action, Set<ApplicationActor> actors, Circumstances at) {
        var status = application.status();
        var target = ApplicationTransition.target(action, status, actors);
        if (target.isEmpty()) {
            return new NotAllowed(status, ApplicationTransition.actions(status, actors));
        }
        return switch (action) {
            case CHECK_REFERENCES -> application.isConfirmed() ? new Moved(target.get()) : new NotConfirmed();
            case OPEN_VOTE -> openVote(target.get(), at);
            case INDUCT -> application.isPaid() ? new Moved(target.get()) : new NotPaid();
            case SUBMIT,
                    CONFIRM,
                    NOTE_REFERENCE,
                    NOTE_INTERVIEW,
                    PROLONG_VOTE,
                    ADOPT,
                    ADOPT_CONDITIONALLY,
                    TURN_DOWN,
                    MISS_QUORUM,
                    MEET_CONDITIONS,
                    MISS_CONDITIONS,
                    REQUEST_PAYMENT,
                    NOTE_PAYMENT,
                    DISMISS,
                    WITHDRAW,
                    EXPIRE -> new Moved(target.get());
        };
    }

    private static ApplicationDecision openVote(ApplicationStatus target, Circumstances at) {
        if (at.pendingReferences() > 0) {
            return new ReferencesArePending(at.pendingReferences());
        }
        return at.voters() == 0 ? new NobodyVotes() : new Moved(target);
    }

    /**
     * What else the opening of a vote hangs on.
     *
     * @param voters of the committee, the sponsor and the applicant left out
     */
    record Circumstances(int pendingReferences, int voters) {

        static final Circumstances NONE = new Circumstances(0, 0);
    }
}
