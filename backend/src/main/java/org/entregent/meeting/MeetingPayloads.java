package org.entregent.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of meetings answer. */
final class MeetingPayloads {

    static final String TYPE = "Meeting";

    private MeetingPayloads() {}

    /** Of every step, and of marks. */
    record MeetingPayload(@Nullable Reference meeting, List<UserError> errors) {

        static MeetingPayload of(Reference meeting) {
            return new MeetingPayload(meeting, List.of());
        }

        static MeetingPayload refused(List<UserError> errors) {
            return new MeetingPayload(null, errors);
        }
    }

    record OneToOnePayload(@Nullable Reference oneToOne, List<UserError> errors) {

        static OneToOnePayload of(OneToOne met) {
            return new OneToOnePayload(
                    Reference.of(
                            "OneToOne",
                            met.recorder().regionId(),
                            met.id(),
                            met.recorder().memberId()),
                    List.of());
        }

        static OneToOnePayload refused(List<UserError> errors) {
            return new OneToOnePayload(null, errors);
        }
    }

    record CreditPayload(@Nullable Reference trainingCredit, List<UserError> errors) {

        static CreditPayload of(TrainingCredit credit) {
            return new CreditPayload(
                    Reference.of("TrainingCredit", credit.learner().regionId(), credit.id()), List.of());
        }

        static CreditPayload refused(List<UserError> errors) {
            return new CreditPayload(null, errors);
        }
    }

    record MeetingStepNotAllowed(Message message, List<String> path, MeetingStatus status, List<MeetingAction> allowed)
            implements UserError {

        MeetingStepNotAllowed(MeetingStatus status, List<MeetingAction> allowed) {
            this(Message.of("meeting.step-not-allowed"), List.of(), status, allowed);
        }
    }

    record MeetingNotDue(Message message, List<String> path, LocalDate heldOn) implements UserError {

        MeetingNotDue(LocalDate heldOn) {
            this(Message.of("meeting.not-due"), List.of(), heldOn);
        }
    }

    record MeetingDayTaken(Message message, List<String> path) implements UserError {

        MeetingDayTaken() {
            this(Message.of("meeting.day-taken"), List.of("heldOn"));
        }
    }

    record MarksMissing(Message message, List<String> path, int memberCount) implements UserError {

        MarksMissing(int memberCount) {
            this(Message.of("meeting.marks-missing", memberCount), List.of("restAbsent"), memberCount);
        }
    }

    record MemberNotExpected(Message message, List<String> path) implements UserError {

        static MemberNotExpected at(int place) {
            return new MemberNotExpected(
                    Message.of("meeting.member-not-expected"), List.of("marks", Integer.toString(place), "memberId"));
        }

        static MemberNotExpected asSubstitute(int place) {
            return new MemberNotExpected(
                    Message.of("meeting.substitute-not-found"),
                    List.of("marks", Integer.toString(place), "substituteId"));
        }
    }

    record OtherMemberNotFound(Message message, List<String> path) implements UserError {

        OtherMemberNotFound() {
            this(Message.of("meeting.other-not-found"), List.of("otherId"));
        }
    }

    record OneToOneWithOneself(Message message, List<String> path) implements UserError {

        OneToOneWithOneself() {
            this(Message.of("meeting.with-oneself"), List.of("otherId"));
        }
    }

    record OneToOneAlreadyRecorded(Message message, List<String> path) implements UserError {

        OneToOneAlreadyRecorded() {
            this(Message.of("meeting.already-recorded"), List.of("metOn"));
        }
    }

    record AlreadyCounted(Message message, List<String> path) implements UserError {

        AlreadyCounted(String field) {
            this(Message.of("meeting.already-counted"), List.of(field));
        }
    }

    /**
     * An event: what became of it is read as each listener may see it.
     *
     * @param meeting null when something was recorded that waits for the chapter's next one
     */
    record MeetingChange(@Nullable Reference meeting, Reference chapter) {}

    static Reference reference(int regionId, UUID meetingId) {
        return Reference.of(TYPE, regionId, meetingId);
    }
}
