package org.entregent.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kept event says of the command that it came of. */
record MeetingEvent(
        UUID meetingId,
        MeetingAction action,
        LocalDate heldOn,
        @Nullable String reason,
        @Nullable UUID accountId) {

    /** Whether the same person said the same step, with the same day where one was named. */
    boolean isRepeatedBy(UUID meeting, MeetingStep step) {
        return meetingId.equals(meeting)
                && action == step.action()
                && Objects.equals(reason, step.reason())
                && Objects.equals(accountId, step.accountId())
                && (step.venue() == null || step.venue().heldOn().equals(heldOn));
    }
}
