package org.entregent.referral;

import java.util.List;
import java.util.UUID;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of referrals answer. */
final class ReferralPayloads {

    static final String TYPE = "Referral";

    private ReferralPayloads() {}

    record ReferralPayload(@Nullable Reference referral, List<UserError> errors) {

        /** @param regionId whose leg the caller sees */
        static ReferralPayload of(int regionId, Referral referral) {
            return new ReferralPayload(reference(regionId, referral.id()), List.of());
        }

        static ReferralPayload refused(List<UserError> errors) {
            return new ReferralPayload(null, errors);
        }
    }

    record ReceiverNotFound(Message message, List<String> path) implements UserError {

        ReceiverNotFound() {
            this(Message.of("referral.receiver-not-found"), List.of("receiverId"));
        }
    }

    record ReferralToOneself(Message message, List<String> path) implements UserError {

        ReferralToOneself() {
            this(Message.of("referral.to-oneself"), List.of("receiverId"));
        }
    }

    record ReceiverNotActive(Message message, List<String> path) implements UserError {

        ReceiverNotActive() {
            this(Message.of("referral.receiver-not-active"), List.of("receiverId"));
        }
    }

    record ReferralAlreadyClosed(Message message, List<String> path, ReferralStatus status) implements UserError {

        ReferralAlreadyClosed(ReferralStatus status) {
            this(Message.of("referral.already-closed"), List.of(), status);
        }
    }

    record TransitionNotAllowed(Message message, List<String> path, ReferralStatus status, List<ReferralAction> allowed)
            implements UserError {

        TransitionNotAllowed(ReferralStatus status, List<ReferralAction> allowed) {
            this(Message.of("referral.transition-not-allowed"), List.of(), status, allowed);
        }
    }

    record ConsentMissing(Message message, List<String> path) implements UserError {

        ConsentMissing() {
            this(Message.of("referral.consent-missing"), List.of("consent"));
        }
    }

    /** An event: what became of the referral is read as each listener may see it. */
    record ReferralChange(Reference referral) {}

    static Reference reference(int regionId, UUID referralId) {
        return Reference.of(TYPE, regionId, referralId);
    }
}
