package org.entregent.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the rules say to a step. */
sealed interface MeetingDecision {

    /** The step holds, and leads here. */
    record Moved(MeetingStatus to) implements MeetingDecision {}

    record NotAllowed(MeetingStatus status, List<MeetingAction> allowed) implements MeetingDecision {}

    /** Its day is still to come. */
    record NotDue(LocalDate heldOn) implements MeetingDecision {}

    record MarksAreMissing(int memberCount) implements MeetingDecision {}

    /** @param actors the capacities in which somebody may act */
    static MeetingDecision decide(Meeting meeting, MeetingAction action, Set<MeetingActor> actors, Circumstances at) {
        var status = meeting.status();
        var target = MeetingTransition.target(action, status, actors);
        if (target.isEmpty()) {
            return new NotAllowed(status, MeetingTransition.actions(status, actors));
        }
        if (action == MeetingAction.OPEN && meeting.heldOn().isAfter(at.today())) {
            return new NotDue(meeting.heldOn());
        }
        if (action == MeetingAction.COMPLETE && at.unmarked() > 0) {
            return new MarksAreMissing(at.unmarked());
        }
        return new Moved(target.get());
    }

    /**
     * What else a decision hangs on.
     *
     * @param today on the region's clocks
     * @param unmarked how many are expected whom nobody has marked, and whom the step doesn't mark either
     */
    record Circumstances(LocalDate today, int unmarked) {}
}
