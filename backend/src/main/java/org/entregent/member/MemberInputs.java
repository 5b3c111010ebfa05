package org.entregent.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.firm.Siret;
import org.entregent.firm.Website;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of members, field by field as in the SDL. */
final class MemberInputs {

    private static final String ROOT = "details";

    private static final Expected EMAIL = new Expected("email", Message.of("input.email"));
    static final Expected TELEPHONE = new Expected("phone", Message.of("input.phone"));
    static final Expected SITE = new Expected("website", Message.of("member.website"));

    /** What a field has to say, and what is said of it otherwise. */
    record Expected(String field, Message otherwise) {}

    static final int MOST_FIRM = 200;

    private MemberInputs() {}

    /** What a parser makes of a value; blank is refused as anything else that it doesn't understand. */
    static <T> Optional<T> read(
            InputCheck check, @Nullable String value, Function<String, Optional<T>> parser, Expected expected) {
        var text = check.written(value);
        if (text == null) {
            check.refuse(Message.of("input.blank"), ROOT, expected.field());
            return Optional.empty();
        }
        var read = parser.apply(text);
        check.require(read.isPresent(), expected.otherwise(), ROOT, expected.field());
        return read;
    }

    /** The same of a value that may be left out. */
    static <T> Optional<T> readOptional(
            InputCheck check, @Nullable String value, Function<String, Optional<T>> parser, Expected expected) {
        return check.written(value) == null ? Optional.empty() : read(check, value, parser, expected);
    }

    record InviteMemberInput(UUID id, String chapterId, MemberDetailsInput details, LocalDate joinedOn) {}

    record CorrectMemberInput(UUID commandId, String memberId, int version, MemberDetailsInput details) {}

    record TransferMemberInput(
            UUID id, String memberId, int version, String chapterId, String specialtyId, LocalDate movedOn) {}

    record ResendInvitationInput(UUID commandId, String memberId) {}

    record MemberDetailsInput(
            String firstName,
            String lastName,
            String firmName,
            String siret,
            String email,
            String phone,
            @Nullable String website,
            String specialtyId,
            String communeId) {

        private static final int MOST_NAME = 80;

        /** What was read of it; specialty and commune are still to be looked up. */
        ReadDetails check(InputCheck check) {
            return new ReadDetails(
                    check.line(firstName, MOST_NAME, ROOT, "firstName"),
                    check.line(lastName, MOST_NAME, ROOT, "lastName"),
                    check.line(firmName, MOST_FIRM, ROOT, "firmName"),
                    readSiret(check),
                    read(check, email, EmailAddress::find, EMAIL).map(EmailAddress::folded),
                    read(check, phone, PhoneNumber::find, TELEPHONE).map(PhoneNumber::e164),
                    readOptional(check, website, Website::find, SITE).map(Website::address),
                    code(check, "Specialty", specialtyId, "specialtyId"),
                    code(check, "Commune", communeId, "communeId"));
        }

        private String readSiret(InputCheck check) {
            var text = check.written(siret);
            var problem = text == null ? null : Siret.findProblem(text);
            check.require(text != null, Message.of("input.blank"), ROOT, "siret");
            if (problem != null) {
                check.refuse(complaint(problem), ROOT, "siret");
            }
            return text == null || problem != null ? "" : Siret.parse(text).digits();
        }

        private static Message complaint(Siret.Problem problem) {
            return switch (problem) {
                case LENGTH -> Message.of("member.siret-length");
                case KEY -> Message.of("member.siret-key");
                case UNKNOWN -> Message.of("member.siret-unknown");
            };
        }

        private static Optional<String> code(InputCheck check, String type, String id, String field) {
            return check.node(type, id, ROOT, field)
                    .map(reference -> (String) reference.key().getFirst());
        }
    }

    /** Whatever is empty was refused, but for the website. */
    record ReadDetails(
            String firstName,
            String lastName,
            String firmName,
            String siret,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> website,
            Optional<String> specialtyCode,
            Optional<String> communeCode) {

        String displayName() {
            return firstName + " " + lastName;
        }

        MemberDetails with(Named specialty, Named commune) {
            return new MemberDetails(
                    firstName,
                    lastName,
                    firmName,
                    siret,
                    email.orElseThrow(),
                    phone.orElseThrow(),
                    website.orElse(null),
                    specialty,
                    commune);
        }
    }
}
