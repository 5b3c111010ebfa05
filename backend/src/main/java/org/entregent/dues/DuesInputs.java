package org.entregent.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.region.MoneyInput;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of memberships, field by field as in the SDL. */
final class DuesInputs {

    private DuesInputs() {}

    /** What the committee says of a renewal. */
    enum RenewalDecision {
        RENEW,
        POSTPONE,
        REFUSE
    }

    /** What every step says. */
    sealed interface StepInput {

        UUID commandId();

        String memberId();

        /** That the caller saw. */
        int version();
    }

    /** @param id of the payment, and the command's own */
    record NoteDuesPaymentInput(
            UUID id,
            String memberId,
            int version,
            LocalDate paidOn,
            LocalDate coversUntil,
            MoneyInput amount,
            String means,
            @Nullable String note)
            implements StepInput {

        @Override
        public UUID commandId() {
            return id;
        }
    }

    record TakeBackDuesPaymentInput(UUID commandId, String memberId, int version, String paymentId, String reason)
            implements StepInput {}

    record RenewMembershipInput(
            UUID commandId,
            String memberId,
            int version,
            RenewalDecision decision,
            @Nullable LocalDate postponedTo,
            @Nullable String reason)
            implements StepInput {}

    record GrantLeaveInput(
            UUID commandId, String memberId, int version, LocalDate startsOn, LocalDate endsOn, String reason)
            implements StepInput {}

    record SuspendMembershipInput(
            UUID commandId, String memberId, int version, LocalDate startsOn, LocalDate endsOn, String reason)
            implements StepInput {}

    record ResumeMembershipInput(
            UUID commandId,
            String memberId,
            int version,
            @Nullable String note) implements StepInput {}

    record EndMembershipInput(
            UUID commandId,
            String memberId,
            int version,
            LocalDate leftOn,
            LeavingReason reason,
            @Nullable String note) implements StepInput {}
}
