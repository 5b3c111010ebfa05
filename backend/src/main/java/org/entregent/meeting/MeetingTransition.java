package org.entregent.meeting;

import static org.entregent.meeting.MeetingStatus.COMPLETED;
import static org.entregent.meeting.MeetingStatus.DISCARDED;
import static org.entregent.meeting.MeetingStatus.DRAFT;
import static org.entregent.meeting.MeetingStatus.HOLIDAY;
import static org.entregent.meeting.MeetingStatus.OPEN;
import static org.entregent.meeting.MeetingStatus.PLANNED;
import static org.entregent.meeting.MeetingStatus.REOPENED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a meeting's life: which step leads from where to where, and whose it is. The only one: commands, the steps that a reader
 * is offered, and their expression in SQL all rest on it.
 */
enum MeetingTransition {
    START(MeetingAction.OPEN, EnumSet.of(MeetingActor.OFFICER), EnumSet.of(PLANNED), OPEN),
    /** What was called off can be held after all. */
    MOVE(MeetingAction.MOVE, EnumSet.of(MeetingActor.OFFICER), EnumSet.of(PLANNED, HOLIDAY, DISCARDED), PLANNED),
    MARK_HOLIDAY(MeetingAction.MARK_HOLIDAY, EnumSet.of(MeetingActor.OFFICER), EnumSet.of(PLANNED), HOLIDAY),
    DISCARD(
            MeetingAction.DISCARD,
            EnumSet.of(MeetingActor.OFFICER),
            EnumSet.of(PLANNED, HOLIDAY, OPEN, DRAFT),
            DISCARDED),
    END(MeetingAction.END, EnumSet.of(MeetingActor.OFFICER, MeetingActor.SYSTEM), EnumSet.of(OPEN), DRAFT),
    COMPLETE(MeetingAction.COMPLETE, EnumSet.of(MeetingActor.OFFICER), EnumSet.of(OPEN, DRAFT, REOPENED), COMPLETED),
    REOPEN(MeetingAction.REOPEN, EnumSet.of(MeetingActor.DIRECTOR), EnumSet.of(COMPLETED), REOPENED);

    private final MeetingAction action;
    private final Set<MeetingActor> actors;
    private final Set<MeetingStatus> from;
    private final MeetingStatus to;

    MeetingTransition(MeetingAction action, Set<MeetingActor> actors, Set<MeetingStatus> from, MeetingStatus to) {
        this.action = action;
        this.actors = actors;
        this.from = from;
        this.to = to;
    }

    MeetingAction action() {
        return action;
    }

    /** Whose step it is: each of them may take it. */
    Set<MeetingActor> actors() {
        return EnumSet.copyOf(actors);
    }

    /** The statuses that it leads on from. */
    Set<MeetingStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where a step leads somebody in these capacities; empty where it isn't open to them. */
    static Optional<MeetingStatus> target(MeetingAction action, MeetingStatus status, Set<MeetingActor> in) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action && transition.isOpen(status, in))
                .map(transition -> transition.to)
                .findFirst();
    }

    /** The steps open in a status to somebody in these capacities, in the order of the table. */
    static List<MeetingAction> actions(MeetingStatus status, Set<MeetingActor> in) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, in))
                .map(transition -> transition.action)
                .toList();
    }

    private boolean isOpen(MeetingStatus status, Set<MeetingActor> in) {
        return from.contains(status) && actors.stream().anyMatch(in::contains);
    }
}
