package org.entregent.office;

import java.time.LocalDate;
import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of offices answer. */
final class OfficePayloads {

    static final String TYPE = "Office";

    private OfficePayloads() {}

    record OfficePayload(@Nullable Reference office, List<UserError> errors) {

        static OfficePayload of(Reference office) {
            return new OfficePayload(office, List.of());
        }

        static OfficePayload refused(List<UserError> errors) {
            return new OfficePayload(null, errors);
        }
    }

    record AccountNotFound(Message message, List<String> path) implements UserError {

        static AccountNotFound ofAddress() {
            return new AccountNotFound(Message.of("office.account-not-found"), List.of("email"));
        }

        static AccountNotFound ofMember() {
            return new AccountNotFound(Message.of("office.member-without-account"), List.of("memberId"));
        }
    }

    record SelfAppointment(Message message, List<String> path) implements UserError {

        static SelfAppointment at(String field) {
            return new SelfAppointment(Message.of("office.self-appointment"), List.of(field));
        }
    }

    record AlreadyAppointed(Message message, List<String> path) implements UserError {

        AlreadyAppointed() {
            this(Message.of("office.already-appointed"), List.of("startsOn"));
        }
    }

    record OfficeTaken(Message message, List<String> path, LocalDate startsOn) implements UserError {

        static OfficeTaken from(LocalDate day) {
            return new OfficeTaken(Message.of("office.taken"), List.of("startsOn"), day);
        }
    }

    record OfficeAlreadyEnded(Message message, List<String> path) implements UserError {

        OfficeAlreadyEnded() {
            this(Message.of("office.already-ended"), List.of());
        }
    }

    record LastAdministrator(Message message, List<String> path) implements UserError {

        LastAdministrator() {
            this(Message.of("office.last-administrator"), List.of());
        }
    }
}
