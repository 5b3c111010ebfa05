package org.entregent.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of meetings, field by field as in the SDL. */
final class MeetingInputs {

    private MeetingInputs() {}

    /** What every step says. */
    sealed interface StepInput {

        UUID commandId();

        String meetingId();

        /** That the caller saw. */
        int version();

        /** Why. */
        @Nullable
        String reason();
    }

    record StepMeetingInput(
            UUID commandId,
            String meetingId,
            int version,
            @Nullable String reason) implements StepInput {}

    record ReopenMeetingInput(UUID commandId, String meetingId, int version, String reason) implements StepInput {}

    record CompleteMeetingInput(UUID commandId, String meetingId, int version, boolean restAbsent)
            implements StepInput {

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    record MoveMeetingInput(
            UUID commandId,
            String meetingId,
            int version,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            @Nullable String address,
            @Nullable String onlineUrl,
            @Nullable String reason)
            implements StepInput {}

    record MarkAttendanceInput(String meetingId, List<AttendanceMarkInput> marks) {}

    record AttendanceMarkInput(
            UUID id,
            String memberId,
            @Nullable AttendanceMark mark,
            @Nullable String substituteId,
            @Nullable String substituteName,
            @Nullable OffsetDateTime markedAt) {}

    record RecordOneToOneInput(UUID id, @Nullable String memberId, String otherId, LocalDate metOn) {}

    record RecordCreditInput(UUID id, @Nullable String memberId, int credits, String topic, LocalDate learnedOn) {}

    record TakeBackOneToOneInput(String oneToOneId) {}

    record TakeBackCreditInput(String trainingCreditId) {}
}
