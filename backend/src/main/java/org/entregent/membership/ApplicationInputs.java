package org.entregent.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entregent.region.MoneyInput;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of applications, field by field as in the SDL. */
final class ApplicationInputs {

    private ApplicationInputs() {}

    /** In what an applicant's letters are written. */
    enum Language {
        FRENCH(Locale.FRENCH),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    record ApplyForSeatInput(
            UUID id,
            String chapterId,
            String specialtyId,
            @Nullable String sponsorId,
            @Nullable String visitorId,
            String firstName,
            String lastName,
            String firmName,
            @Nullable String siret,
            String email,
            String phone,
            @Nullable String words,
            Language language,
            List<RefereeInput> references) {}

    record RefereeInput(String name, String phone) {}

    /** What every step says. */
    sealed interface StepInput {

        UUID commandId();

        String applicationId();

        /** That the caller saw. */
        int version();
    }

    record StepApplicationInput(
            UUID commandId,
            String applicationId,
            int version,
            @Nullable String note) implements StepInput {}

    record NoteReferenceInput(
            UUID commandId,
            String applicationId,
            int version,
            int number,
            ReferenceOutcome outcome,
            @Nullable String note)
            implements StepInput {}

    record NoteInterviewInput(
            UUID commandId,
            String applicationId,
            int version,
            LocalDate heldOn,
            @Nullable String note) implements StepInput {}

    record OpenVoteInput(
            UUID commandId,
            String applicationId,
            int version,
            LocalDate endsOn,
            @Nullable String conditions,
            @Nullable LocalDate conditionsUntil)
            implements StepInput {}

    record NotePaymentInput(
            UUID commandId,
            String applicationId,
            int version,
            LocalDate paidOn,
            MoneyInput amount,
            @Nullable String note)
            implements StepInput {}

    record CastVoteInput(UUID commandId, String applicationId, boolean inFavour) {}

    record InductApplicantInput(
            UUID id,
            String applicationId,
            int version,
            LocalDate joinedOn,
            @Nullable String siret,
            String communeId) {}

    record RuleOnTradesInput(
            UUID id,
            String chapterId,
            String specialtyId,
            String otherId,
            boolean isNear,
            String words,
            LocalDate ruledOn) {}
}
