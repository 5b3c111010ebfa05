package org.entregent.visitor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rules say to a step. */
sealed interface VisitorDecision {

    /** What can be said of the meeting's day or later alone. */
    Set<VisitorAction> AT_THE_DOOR = Set.copyOf(EnumSet.of(VisitorAction.ATTEND, VisitorAction.MISS));

    /** The step holds, and leads here. */
    record Moved(VisitorStatus to) implements VisitorDecision {}

    record NotAllowed(VisitorStatus status, List<VisitorAction> allowed) implements VisitorDecision {}

    /** The meeting's day is still to come. */
    record NotDue(LocalDate heldOn) implements VisitorDecision {}

    /** It was marked so already: at the door two people may see the same person. */
    record Unchanged() implements VisitorDecision {}

    /** @param today on the region's clocks */
    static VisitorDecision decide(Visitor visitor, VisitorAction action, VisitorActor actor, LocalDate today) {
        if (isMarkedSo(visitor.status(), action)) {
            return new Unchanged();
        }
        var target = VisitorTransition.target(action, visitor.status(), actor);
        if (target.isEmpty()) {
            return new NotAllowed(visitor.status(), VisitorTransition.actions(visitor.status(), actor));
        }
        if (AT_THE_DOOR.contains(action) && visitor.venue().heldOn().isAfter(today)) {
            return new NotDue(visitor.venue().heldOn());
        }
        return new Moved(target.get());
    }

    private static boolean isMarkedSo(VisitorStatus status, VisitorAction action) {
        return status == VisitorStatus.ATTENDED && action == VisitorAction.ATTEND
                || status == VisitorStatus.NO_SHOW && action == VisitorAction.MISS
                || status == VisitorStatus.CONFIRMED && action == VisitorAction.UNMARK;
    }
}
