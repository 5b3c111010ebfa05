package org.entregent.claim;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of claims answer. */
final class ClaimPayloads {

    private ClaimPayloads() {}

    record ClaimPayload(@Nullable Reference claim, List<UserError> errors) {

        static ClaimPayload of(Reference claim) {
            return new ClaimPayload(claim, List.of());
        }

        static ClaimPayload refused(List<UserError> errors) {
            return new ClaimPayload(null, errors);
        }
    }

    /** Nothing is to be decided any more. */
    record ClaimAlreadyDecided(Message message, List<String> path, ClaimStatus status) implements UserError {

        static ClaimAlreadyDecided as(ClaimStatus status) {
            return new ClaimAlreadyDecided(Message.of("claim.already-decided"), List.of(), status);
        }
    }

    /** Nobody can be given the sheet, or not the one who asks. */
    record SheetNotClaimable(Message message, List<String> path) implements UserError {

        static SheetNotClaimable merged() {
            return new SheetNotClaimable(Message.of("claim.sheet-merged"), List.of());
        }

        static SheetNotClaimable closed() {
            return new SheetNotClaimable(Message.of("claim.account-closed"), List.of());
        }
    }
}
