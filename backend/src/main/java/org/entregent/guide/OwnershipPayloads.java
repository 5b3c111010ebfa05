package org.entregent.guide;

import java.util.List;
import org.entregent.command.Command;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of ownerships answer. */
final class OwnershipPayloads {

    static final String OWNER = "NetworkOwner";

    private OwnershipPayloads() {}

    record OwnershipPayload(
            @Nullable String sheetId, @Nullable Reference sheet, List<UserError> errors) {

        static OwnershipPayload of(Command command, Reference sheet) {
            return new OwnershipPayload(command.idOf(sheet), sheet, List.of());
        }

        static OwnershipPayload refused(List<UserError> errors) {
            return new OwnershipPayload(null, null, errors);
        }
    }

    /** They keep it already. */
    record AlreadyOwner(Message message, List<String> path) implements UserError {

        AlreadyOwner() {
            this(Message.of("guide.already-owner"), List.of("email"));
        }
    }
}
