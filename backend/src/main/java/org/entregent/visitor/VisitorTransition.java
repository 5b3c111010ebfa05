package org.entregent.visitor;

import static org.entregent.visitor.VisitorStatus.APPLYING;
import static org.entregent.visitor.VisitorStatus.ATTENDED;
import static org.entregent.visitor.VisitorStatus.CANCELLED;
import static org.entregent.visitor.VisitorStatus.CONFIRMED;
import static org.entregent.visitor.VisitorStatus.INVITED;
import static org.entregent.visitor.VisitorStatus.NOT_INTERESTED;
import static org.entregent.visitor.VisitorStatus.NO_SHOW;
import static org.entregent.visitor.VisitorStatus.REDIRECTED;
import static org.entregent.visitor.VisitorStatus.REGISTERED;
import static org.entregent.visitor.VisitorStatus.RETURNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a visit's life: which step leads from where to where, and whose it is. The only one: commands, the steps that a reader
 * is offered, and their expression in SQL all rest on it. How a visit begins is not in it.
 */
enum VisitorTransition {
    REGISTER(VisitorAction.REGISTER, VisitorActor.VISITOR, EnumSet.of(INVITED), REGISTERED),
    /** Whoever said by telephone that they come is confirmed at once. */
    CONFIRM(VisitorAction.CONFIRM, VisitorActor.OFFICER, EnumSet.of(INVITED, REGISTERED), CONFIRMED),
    CANCEL(VisitorAction.CANCEL, VisitorActor.OFFICER, EnumSet.of(INVITED, REGISTERED, CONFIRMED), CANCELLED),
    DECLINE_COMING(VisitorAction.CANCEL, VisitorActor.VISITOR, EnumSet.of(INVITED, REGISTERED, CONFIRMED), CANCELLED),
    /** Whoever never answered, and whose meeting was called off for good. */
    LAPSE(VisitorAction.CANCEL, VisitorActor.SYSTEM, EnumSet.of(INVITED, REGISTERED, CONFIRMED), CANCELLED),
    /** The door corrects itself. */
    ATTEND(
            VisitorAction.ATTEND,
            VisitorActor.OFFICER,
            EnumSet.of(INVITED, REGISTERED, CONFIRMED, NO_SHOW, CANCELLED),
            ATTENDED),
    MISS(VisitorAction.MISS, VisitorActor.OFFICER, EnumSet.of(INVITED, REGISTERED, CONFIRMED, ATTENDED), NO_SHOW),
    UNMARK(VisitorAction.UNMARK, VisitorActor.OFFICER, EnumSet.of(ATTENDED, NO_SHOW), CONFIRMED),
    APPLY(VisitorAction.APPLY, VisitorActor.OFFICER, EnumSet.of(ATTENDED, RETURNING), APPLYING),
    RETURN(VisitorAction.RETURN, VisitorActor.OFFICER, EnumSet.of(ATTENDED), RETURNING),
    DECLINE(
            VisitorAction.DECLINE,
            VisitorActor.OFFICER,
            EnumSet.of(ATTENDED, APPLYING, RETURNING, REDIRECTED),
            NOT_INTERESTED),
    REDIRECT(VisitorAction.REDIRECT, VisitorActor.OFFICER, EnumSet.of(ATTENDED, APPLYING, RETURNING), REDIRECTED),
    JOIN(
            VisitorAction.JOIN,
            VisitorActor.OFFICER,
            EnumSet.of(APPLYING, RETURNING, NOT_INTERESTED, REDIRECTED),
            VisitorStatus.MEMBER);

    private final VisitorAction action;
    private final VisitorActor actor;
    private final Set<VisitorStatus> from;
    private final VisitorStatus to;

    VisitorTransition(VisitorAction action, VisitorActor actor, Set<VisitorStatus> from, VisitorStatus to) {
        this.action = action;
        this.actor = actor;
        this.from = from;
        this.to = to;
    }

    VisitorAction action() {
        return action;
    }

    /** Whose step it is. */
    VisitorActor actor() {
        return actor;
    }

    /** The statuses that it leads on from. */
    Set<VisitorStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where a step leads somebody in this capacity; empty where it isn't open to them. */
    static Optional<VisitorStatus> target(VisitorAction action, VisitorStatus status, VisitorActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action && transition.isOpen(status, actor))
                .map(transition -> transition.to)
                .findFirst();
    }

    /** The steps open in a status to somebody in this capacity, in the order of the table. */
    static List<VisitorAction> actions(VisitorStatus status, VisitorActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, actor))
                .map(transition -> transition.action)
                .toList();
    }

    private boolean isOpen(VisitorStatus status, VisitorActor in) {
        return actor == in && from.contains(status);
    }
}
