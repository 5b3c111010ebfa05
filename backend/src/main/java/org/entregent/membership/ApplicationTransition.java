package org.entregent.membership;

import static org.entregent.membership.ApplicationActor.APPLICANT;
import static org.entregent.membership.ApplicationActor.OFFICER;
import static org.entregent.membership.ApplicationActor.SYSTEM;
import static org.entregent.membership.ApplicationActor.TREASURER;
import static org.entregent.membership.ApplicationStatus.APPROVED;
import static org.entregent.membership.ApplicationStatus.AWAITING_PAYMENT;
import static org.entregent.membership.ApplicationStatus.COMMITTEE_VOTE;
import static org.entregent.membership.ApplicationStatus.CONDITIONAL;
import static org.entregent.membership.ApplicationStatus.INDUCTED;
import static org.entregent.membership.ApplicationStatus.INTERVIEW;
import static org.entregent.membership.ApplicationStatus.REFERENCES;
import static org.entregent.membership.ApplicationStatus.REJECTED;
import static org.entregent.membership.ApplicationStatus.SUBMITTED;
import static org.entregent.membership.ApplicationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of an application's life: which step leads from where to where, and whose it is. The only one: commands, the steps that a
 * reader is offered, and their expression in SQL all rest on it.
 */
enum ApplicationTransition {
    CONFIRM(ApplicationAction.CONFIRM, EnumSet.of(APPLICANT), EnumSet.of(SUBMITTED), SUBMITTED),
    CHECK_REFERENCES(ApplicationAction.CHECK_REFERENCES, EnumSet.of(OFFICER), EnumSet.of(SUBMITTED), REFERENCES),
    NOTE_REFERENCE(ApplicationAction.NOTE_REFERENCE, EnumSet.of(OFFICER), EnumSet.of(REFERENCES), REFERENCES),
    /** An interview doesn't wait for somebody who can't be reached; the vote does. */
    NOTE_REFERENCE_LATE(ApplicationAction.NOTE_REFERENCE, EnumSet.of(OFFICER), EnumSet.of(INTERVIEW), INTERVIEW),
    /** To set its day, and again to write what came of it. */
    NOTE_INTERVIEW(ApplicationAction.NOTE_INTERVIEW, EnumSet.of(OFFICER), EnumSet.of(REFERENCES, INTERVIEW), INTERVIEW),
    OPEN_VOTE(ApplicationAction.OPEN_VOTE, EnumSet.of(OFFICER), EnumSet.of(INTERVIEW), COMMITTEE_VOTE),
    PROLONG_VOTE(ApplicationAction.PROLONG_VOTE, EnumSet.of(SYSTEM), EnumSet.of(COMMITTEE_VOTE), COMMITTEE_VOTE),
    ADOPT(ApplicationAction.ADOPT, EnumSet.of(SYSTEM), EnumSet.of(COMMITTEE_VOTE), APPROVED),
    ADOPT_CONDITIONALLY(
            ApplicationAction.ADOPT_CONDITIONALLY, EnumSet.of(SYSTEM), EnumSet.of(COMMITTEE_VOTE), CONDITIONAL),
    TURN_DOWN(ApplicationAction.TURN_DOWN, EnumSet.of(SYSTEM), EnumSet.of(COMMITTEE_VOTE), REJECTED),
    /** Another vote may be opened. */
    MISS_QUORUM(ApplicationAction.MISS_QUORUM, EnumSet.of(SYSTEM), EnumSet.of(COMMITTEE_VOTE), INTERVIEW),
    MEET_CONDITIONS(ApplicationAction.MEET_CONDITIONS, EnumSet.of(OFFICER), EnumSet.of(CONDITIONAL), AWAITING_PAYMENT),
    MISS_CONDITIONS(ApplicationAction.MISS_CONDITIONS, EnumSet.of(OFFICER), EnumSet.of(CONDITIONAL), REJECTED),
    REQUEST_PAYMENT(ApplicationAction.REQUEST_PAYMENT, EnumSet.of(OFFICER), EnumSet.of(APPROVED), AWAITING_PAYMENT),
    NOTE_PAYMENT(ApplicationAction.NOTE_PAYMENT, EnumSet.of(TREASURER), EnumSet.of(AWAITING_PAYMENT), AWAITING_PAYMENT),
    INDUCT(ApplicationAction.INDUCT, EnumSet.of(OFFICER), EnumSet.of(AWAITING_PAYMENT), INDUCTED),
    DISMISS(ApplicationAction.DISMISS, EnumSet.of(OFFICER), EnumSet.of(SUBMITTED, REFERENCES, INTERVIEW), REJECTED),
    WITHDRAW(
            ApplicationAction.WITHDRAW,
            EnumSet.of(APPLICANT, OFFICER),
            EnumSet.copyOf(ApplicationStatus.OPEN),
            WITHDRAWN),
    EXPIRE(ApplicationAction.EXPIRE, EnumSet.of(SYSTEM), EnumSet.copyOf(ApplicationStatus.OPEN), WITHDRAWN);

    private final ApplicationAction action;
    private final Set<ApplicationActor> actors;
    private final Set<ApplicationStatus> from;
    private final ApplicationStatus to;

    ApplicationTransition(
            ApplicationAction action, Set<ApplicationActor> actors, Set<ApplicationStatus> from, ApplicationStatus to) {
        this.action = action;
        this.actors = actors;
        this.from = from;
        this.to = to;
    }

    ApplicationAction action() {
        return action;
    }

    /** Whose step it is: each of them may take it. */
    Set<ApplicationActor> actors() {
        return EnumSet.copyOf(actors);
    }

    /** The statuses that it leads on from. */
    Set<ApplicationStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where a step leads somebody in these capacities; empty where it isn't open to them. */
    static Optional<ApplicationStatus> target(
            ApplicationAction action, ApplicationStatus status, Set<ApplicationActor> in) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action && transition.isOpen(status, in))
                .map(transition -> transition.to)
                .findFirst();
    }

    /** The steps open in a status to somebody in these capacities, in the order of the table. */
    static List<ApplicationAction> actions(ApplicationStatus status, Set<ApplicationActor> in) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, in))
                .map(transition -> transition.action)
                .toList();
    }

    private boolean isOpen(ApplicationStatus status, Set<ApplicationActor> in) {
        return from.contains(status) && actors.stream().anyMatch(in::contains);
    }
}
