package org.entregent.referral;

import org.entregent.referral.ReferralInputs.AdvanceReferralInput;
import org.entregent.referral.ReferralInputs.DisputeReferralInput;
import org.entregent.referral.ReferralInputs.GiveReferralInput;
import org.entregent.referral.ReferralInputs.LoseReferralInput;
import org.entregent.referral.ReferralInputs.SendReferralInput;
import org.entregent.referral.ReferralInputs.SettleReferralDisputeInput;
import org.entregent.referral.ReferralInputs.WinReferralInput;
import org.entregent.referral.ReferralPayloads.GiveReferralPayload;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of referrals. */
@Controller
class ReferralController {

    private final GiveReferralService giving;
    private final AdvanceReferralService advancing;

    ReferralController(GiveReferralService giving, AdvanceReferralService advancing) {
        this.giving = giving;
        this.advancing = advancing;
    }

    @MutationMapping
    GiveReferralPayload giveReferral(@Argument GiveReferralInput input) {
        return giving.give(input);
    }

    @MutationMapping
    ReferralPayload sendReferral(@Argument SendReferralInput input) {
        return advancing.advance(ReferralCommand.of(input));
    }

    @MutationMapping
    ReferralPayload withdrawReferral(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralCommand.step(ReferralAction.WITHDRAW, input));
    }

    @MutationMapping
    ReferralPayload acknowledgeReferral(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralCommand.step(ReferralAction.ACKNOWLEDGE, input));
    }

    @MutationMapping
    ReferralPayload recordReferralContact(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralCommand.step(ReferralAction.RECORD_CONTACT, input));
    }

    @MutationMapping
    ReferralPayload recordReferralMeeting(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralCommand.step(ReferralAction.RECORD_MEETING, input));
    }

    @MutationMapping
    ReferralPayload recordReferralProposal(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralCommand.step(ReferralAction.RECORD_PROPOSAL, input));
    }

    @MutationMapping
    ReferralPayload winReferral(@Argument WinReferralInput input) {
        return advancing.advance(ReferralCommand.of(input));
    }

    @MutationMapping
    ReferralPayload loseReferral(@Argument LoseReferralInput input) {
        return advancing.advance(ReferralCommand.of(input));
    }

    @MutationMapping
    ReferralPayload disputeReferral(@Argument DisputeReferralInput input) {
        return advancing.advance(ReferralCommand.of(input));
    }

    @MutationMapping
    ReferralPayload settleReferralDispute(@Argument SettleReferralDisputeInput input) {
        return advancing.advance(ReferralCommand.of(input));
    }
}
