package org.entregent.referral;

import graphql.GraphQLContext;
import org.entregent.referral.ReferralInputs.AdvanceReferralInput;
import org.entregent.referral.ReferralInputs.DisputeReferralInput;
import org.entregent.referral.ReferralInputs.GiveReferralInput;
import org.entregent.referral.ReferralInputs.LoseReferralInput;
import org.entregent.referral.ReferralInputs.SeeReferralInput;
import org.entregent.referral.ReferralInputs.SendReferralInput;
import org.entregent.referral.ReferralInputs.SettleReferralDisputeInput;
import org.entregent.referral.ReferralInputs.WinReferralInput;
import org.entregent.referral.ReferralPayloads.ReferralChange;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The verbs of referrals, and the news of them. */
@Controller
class ReferralController {

    private final GiveReferralService giving;
    private final AdvanceReferralService advancing;
    private final SeeReferralService seeing;
    private final ReferralFeedService feed;

    ReferralController(
            GiveReferralService giving,
            AdvanceReferralService advancing,
            SeeReferralService seeing,
            ReferralFeedService feed) {
        this.giving = giving;
        this.seeing = seeing;
        this.advancing = advancing;
        this.feed = feed;
    }

    @MutationMapping
    ReferralPayload giveReferral(@Argument GiveReferralInput input) {
        return giving.give(input);
    }

    @MutationMapping
    ReferralPayload sendReferral(@Argument SendReferralInput input) {
        return advancing.advance(ReferralAction.SEND, input);
    }

    @MutationMapping
    ReferralPayload withdrawReferral(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralAction.WITHDRAW, input);
    }

    @MutationMapping
    ReferralPayload seeReferral(@Argument SeeReferralInput input) {
        return seeing.see(input);
    }

    @MutationMapping
    ReferralPayload acknowledgeReferral(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralAction.ACKNOWLEDGE, input);
    }

    @MutationMapping
    ReferralPayload recordReferralContact(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralAction.RECORD_CONTACT, input);
    }

    @MutationMapping
    ReferralPayload recordReferralMeeting(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralAction.RECORD_MEETING, input);
    }

    @MutationMapping
    ReferralPayload recordReferralProposal(@Argument AdvanceReferralInput input) {
        return advancing.advance(ReferralAction.RECORD_PROPOSAL, input);
    }

    @MutationMapping
    ReferralPayload winReferral(@Argument WinReferralInput input) {
        return advancing.advance(ReferralAction.WIN, input);
    }

    @MutationMapping
    ReferralPayload loseReferral(@Argument LoseReferralInput input) {
        return advancing.advance(ReferralAction.LOSE, input);
    }

    @MutationMapping
    ReferralPayload disputeReferral(@Argument DisputeReferralInput input) {
        return advancing.advance(ReferralAction.DISPUTE, input);
    }

    @MutationMapping
    ReferralPayload settleReferralDispute(@Argument SettleReferralDisputeInput input) {
        return advancing.advance(ReferralAction.SETTLE_DISPUTE, input);
    }

    @SubscriptionMapping
    Flux<ReferralChange> referralChanged(@Argument @Nullable String id, GraphQLContext context) {
        return feed.listen(id, context);
    }
}
