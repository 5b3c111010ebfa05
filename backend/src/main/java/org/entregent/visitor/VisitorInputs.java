package org.entregent.visitor;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of visitors, field by field as in the SDL. */
final class VisitorInputs {

    private VisitorInputs() {}

    record VisitorPersonInput(
            String name,
            @Nullable String firm,
            @Nullable String trade,
            @Nullable String specialtyId,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String words) {}

    record InviteVisitorInput(
            UUID id, @Nullable String memberId, String meetingId, VisitorPersonInput person, Tongue language) {}

    record AskToVisitInput(
            String form, String chapterId, LocalDate heldOn, VisitorPersonInput person, Tongue language) {}

    record RecordWalkInInput(UUID id, String meetingId, VisitorPersonInput person) {}

    record StepVisitorInput(
            UUID commandId,
            String visitorId,
            int version,
            @Nullable String note) {}

    record MarkVisitorInput(
            UUID commandId, String visitorId, @Nullable Boolean attended) {}

    record FollowUpVisitorInput(
            UUID commandId,
            String visitorId,
            int version,
            VisitorOutcome outcome,
            @Nullable String note,
            @Nullable String chapterId) {}

    /** As the SDL names languages. */
    enum Tongue {
        FRENCH,
        ENGLISH;

        MailLanguage ofLetters() {
            return this == FRENCH ? MailLanguage.FR : MailLanguage.EN;
        }
    }
}
