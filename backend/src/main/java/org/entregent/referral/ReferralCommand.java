package org.entregent.referral;

import java.util.List;
import java.util.UUID;
import org.entregent.referral.ReferralInputs.AdvanceReferralInput;
import org.entregent.referral.ReferralInputs.ConsentInput;
import org.entregent.referral.ReferralInputs.WonBusinessInput;
import org.jspecify.annotations.Nullable;

/**
 * A verb said of a referral.
 *
 * @param commandId made by the client: the same command twice is one event
 * @param referralId the node id, as it came
 * @param version that the caller saw
 */
record ReferralCommand(
        ReferralAction action,
        UUID commandId,
        String referralId,
        int version,
        @Nullable String note,
        Detail detail) {

    /** What a verb says beyond itself. */
    sealed interface Detail {

        record Nothing() implements Detail {}

        record Consented(@Nullable ConsentInput consent) implements Detail {}

        record Won(List<WonBusinessInput> closedBusiness) implements Detail {}

        record Lost(NoSaleReason reason) implements Detail {}

        record Disputed(DisputeGround ground) implements Detail {}

        record Settled(DisputeOutcome outcome) implements Detail {}
    }

    static ReferralCommand step(ReferralAction action, AdvanceReferralInput input) {
        return new ReferralCommand(
                action, input.commandId(), input.referralId(), input.version(), input.note(), new Detail.Nothing());
    }

    static ReferralCommand of(ReferralInputs.SendReferralInput input) {
        return new ReferralCommand(
                ReferralAction.SEND,
                input.commandId(),
                input.referralId(),
                input.version(),
                input.note(),
                new Detail.Consented(input.consent()));
    }

    static ReferralCommand of(ReferralInputs.WinReferralInput input) {
        return new ReferralCommand(
                ReferralAction.WIN,
                input.commandId(),
                input.referralId(),
                input.version(),
                input.note(),
                new Detail.Won(input.closedBusiness()));
    }

    static ReferralCommand of(ReferralInputs.LoseReferralInput input) {
        return new ReferralCommand(
                ReferralAction.LOSE,
                input.commandId(),
                input.referralId(),
                input.version(),
                input.note(),
                new Detail.Lost(input.reason()));
    }

    static ReferralCommand of(ReferralInputs.DisputeReferralInput input) {
        return new ReferralCommand(
                ReferralAction.DISPUTE,
                input.commandId(),
                input.referralId(),
                input.version(),
                input.note(),
                new Detail.Disputed(input.ground()));
    }

    static ReferralCommand of(ReferralInputs.SettleReferralDisputeInput input) {
        return new ReferralCommand(
                ReferralAction.SETTLE_DISPUTE,
                input.commandId(),
                input.referralId(),
                input.version(),
                input.note(),
                new Detail.Settled(input.outcome()));
    }

    @Nullable
    DisputeOutcome outcome() {
        return detail instanceof Detail.Settled settled ? settled.outcome() : null;
    }
}
