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

    record ClosedBusinessPayload(@Nullable Reference closedBusiness, List<UserError> errors) {

        static ClosedBusinessPayload of(ClosedBusiness record) {
            return new ClosedBusinessPayload(Reference.of(TYPE, record.regionId(), record.id()), List.of());
        }

        static ClosedBusinessPayload refused(List<UserError> errors) {
            return new ClosedBusinessPayload(null, errors);
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
}
