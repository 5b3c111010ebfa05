package org.entregent.dues;

import java.util.List;
import org.entregent.access.MembershipStatus;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of memberships answer. */
final class DuesPayloads {

    private DuesPayloads() {}

    record StandingPayload(@Nullable Reference standing, List<UserError> errors) {

        static StandingPayload of(Reference standing) {
            return new StandingPayload(standing, List.of());
        }

        static StandingPayload refused(List<UserError> errors) {
            return new StandingPayload(null, errors);
        }
    }

    record MembershipStepNotAllowed(
            Message message, List<String> path, MembershipStatus status, List<StandingAction> allowed)
            implements UserError {

        MembershipStepNotAllowed(MembershipStatus status, List<StandingAction> allowed) {
            this(Message.of("dues.step-not-allowed"), List.of(), status, allowed);
        }
    }

    record OwnMembershipIsOthers(Message message, List<String> path) implements UserError {

        OwnMembershipIsOthers() {
            this(Message.of("dues.own"), List.of("memberId"));
        }
    }

    record RenewalIsNotOpen(Message message, List<String> path) implements UserError {

        RenewalIsNotOpen() {
            this(Message.of("dues.renewal-not-open"), List.of());
        }
    }

    record PaymentIsNotTheLatest(Message message, List<String> path) implements UserError {

        PaymentIsNotTheLatest() {
            this(Message.of("dues.not-the-latest"), List.of("paymentId"));
        }
    }

    record OfficeIsHeld(Message message, List<String> path) implements UserError {

        OfficeIsHeld() {
            this(Message.of("dues.holds-office"), List.of("memberId"));
        }
    }
}
