package org.entregent.meeting;

import java.time.Instant;
import java.util.UUID;
import org.entregent.meeting.Meeting.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A step said of a meeting, in good form.
 *
 * @param commandId made by the client: the same command twice is one event
 * @param venue where the meeting is held from now on; null for every step but a move
 * @param accountId who said it; null for the installation itself
 */
record MeetingStep(
        UUID commandId,
        MeetingAction action,
        @Nullable String reason,
        @Nullable Venue venue,
        @Nullable UUID accountId,
        Instant at) {}
