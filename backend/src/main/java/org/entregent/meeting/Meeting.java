package org.entregent.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.entregent.region.PublicHoliday;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands.
 *
 * @param snapshotVersion of the latest snapshot; 0 before the first
 * @param changedAt the last step; marks are none
 */
record Meeting(
        int regionId,
        UUID id,
        UUID chapterId,
        LocalDate weekStartsOn,
        Venue venue,
        State state,
        int snapshotVersion,
        Instant changedAt,
        int version) {

    /** @param startsAt in the region's time zone */
    record Venue(
            LocalDate heldOn,
            LocalTime startsAt,
            String place,
            String address,
            @Nullable String onlineUrl) {}

    /**
     * @param holiday null for one that was declared by hand
     * @param byHand somebody said when and where, or that it isn't held: the chapter's rhythm moves it no more
     * @param completedAt the latest time; null before the first
     */
    record State(
            MeetingStatus status,
            @Nullable PublicHoliday holiday,
            @Nullable String reason,
            boolean byHand,
            @Nullable Instant completedAt) {}

    MeetingStatus status() {
        return state.status();
    }

    LocalDate heldOn() {
        return venue.heldOn();
    }

    /** Whether the next completion is the first, which takes in what waits for the chapter's next meeting. */
    boolean isToTakeIn() {
        return snapshotVersion == 0;
    }

    /** After a step: what was said of why goes with the status that it was said of. */
    Meeting after(MeetingStep step, MeetingStatus target) {
        var completes = target == MeetingStatus.COMPLETED;
        var next = new State(
                target,
                null,
                step.reason(),
                state.byHand() || step.action() != MeetingAction.OPEN,
                completes ? step.at() : state.completedAt());
        return new Meeting(
                regionId,
                id,
                chapterId,
                weekStartsOn,
                step.venue() == null ? venue : step.venue(),
                next,
                completes ? snapshotVersion + 1 : snapshotVersion,
                step.at(),
                version + 1);
    }
}
