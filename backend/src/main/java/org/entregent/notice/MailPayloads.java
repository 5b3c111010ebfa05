package org.entregent.notice;

import java.util.List;
import java.util.UUID;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of mail answer. */
final class MailPayloads {

    static final String TYPE = "Mail";

    private MailPayloads() {}

    record ResendMailPayload(@Nullable Reference mail, List<UserError> errors) {

        static ResendMailPayload of(UUID id) {
            return new ResendMailPayload(Reference.of(TYPE, id), List.of());
        }

        static ResendMailPayload refused(List<UserError> errors) {
            return new ResendMailPayload(null, errors);
        }
    }

    record MailNotGivenUp(Message message, List<String> path) implements UserError {

        MailNotGivenUp() {
            this(Message.of("notice.not-given-up"), List.of("mailId"));
        }
    }
}
