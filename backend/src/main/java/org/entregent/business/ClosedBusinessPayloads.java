package org.entregent.business;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of closed business answer. */
final class ClosedBusinessPayloads {

    private static final String TYPE = "ClosedBusiness";

    private ClosedBusinessPayloads() {}

    record RecordClosedBusinessPayload(@Nullable Reference closedBusiness, List<UserError> errors) {

        static RecordClosedBusinessPayload of(ClosedBusiness record) {
            return new RecordClosedBusinessPayload(reference(record), List.of());
        }

        static RecordClosedBusinessPayload refused(List<UserError> errors) {
            return new RecordClosedBusinessPayload(null, errors);
        }
    }

    record CorrectClosedBusinessPayload(@Nullable Reference closedBusiness, List<UserError> errors) {

        static CorrectClosedBusinessPayload of(ClosedBusiness record) {
            return new CorrectClosedBusinessPayload(reference(record), List.of());
        }

        static CorrectClosedBusinessPayload refused(List<UserError> errors) {
            return new CorrectClosedBusinessPayload(null, errors);
        }
    }

    record ThankedMemberNotFound(Message message, List<String> path) implements UserError {

        ThankedMemberNotFound() {
            this(Message.of("business.thanked-not-found"), List.of("thanked", "memberId"));
        }
    }

    record ThanksToOneself(Message message, List<String> path) implements UserError {

        ThanksToOneself() {
            this(Message.of("business.thanks-to-oneself"), List.of("thanked", "memberId"));
        }
    }

    record AlreadyVoid(Message message, List<String> path) implements UserError {

        AlreadyVoid() {
            this(Message.of("business.already-void"), List.of());
        }
    }

    private static Reference reference(ClosedBusiness record) {
        return Reference.of(TYPE, record.regionId(), record.id());
    }
}
