package org.entregent.membership;

import org.entregent.membership.ApplicationInputs.ApplyForSeatInput;
import org.entregent.membership.ApplicationInputs.CastVoteInput;
import org.entregent.membership.ApplicationInputs.InductApplicantInput;
import org.entregent.membership.ApplicationInputs.NoteInterviewInput;
import org.entregent.membership.ApplicationInputs.NotePaymentInput;
import org.entregent.membership.ApplicationInputs.NoteReferenceInput;
import org.entregent.membership.ApplicationInputs.OpenVoteInput;
import org.entregent.membership.ApplicationInputs.RuleOnTradesInput;
import org.entregent.membership.ApplicationInputs.StepApplicationInput;
import org.entregent.membership.ApplicationPayloads.ApplicationPayload;
import org.entregent.membership.ApplicationPayloads.TradeRulingPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of applications. */
@Controller
class ApplicationController {

    private final ApplyForSeatService applying;
    private final StepApplicationService stepping;
    private final CastVoteService voting;
    private final InductApplicantService inducting;
    private final RuleOnTradesService ruling;

    ApplicationController(
            ApplyForSeatService applying,
            StepApplicationService stepping,
            CastVoteService voting,
            InductApplicantService inducting,
            RuleOnTradesService ruling) {
        this.applying = applying;
        this.stepping = stepping;
        this.voting = voting;
        this.inducting = inducting;
        this.ruling = ruling;
    }

    @MutationMapping
    ApplicationPayload applyForSeat(@Argument ApplyForSeatInput input) {
        return applying.apply(input);
    }

    @MutationMapping
    ApplicationPayload checkReferences(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.CHECK_REFERENCES, input);
    }

    @MutationMapping
    ApplicationPayload noteReference(@Argument NoteReferenceInput input) {
        return stepping.lead(ApplicationAction.NOTE_REFERENCE, input);
    }

    @MutationMapping
    ApplicationPayload noteInterview(@Argument NoteInterviewInput input) {
        return stepping.lead(ApplicationAction.NOTE_INTERVIEW, input);
    }

    @MutationMapping
    ApplicationPayload openVote(@Argument OpenVoteInput input) {
        return stepping.lead(ApplicationAction.OPEN_VOTE, input);
    }

    @MutationMapping
    ApplicationPayload castVote(@Argument CastVoteInput input) {
        return voting.cast(input);
    }

    @MutationMapping
    ApplicationPayload requestPayment(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.REQUEST_PAYMENT, input);
    }

    @MutationMapping
    ApplicationPayload meetConditions(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.MEET_CONDITIONS, input);
    }

    @MutationMapping
    ApplicationPayload missConditions(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.MISS_CONDITIONS, input);
    }

    @MutationMapping
    ApplicationPayload notePayment(@Argument NotePaymentInput input) {
        return stepping.lead(ApplicationAction.NOTE_PAYMENT, input);
    }

    @MutationMapping
    ApplicationPayload inductApplicant(@Argument InductApplicantInput input) {
        return inducting.induct(input);
    }

    @MutationMapping
    ApplicationPayload dismissApplication(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.DISMISS, input);
    }

    @MutationMapping
    ApplicationPayload withdrawApplication(@Argument StepApplicationInput input) {
        return stepping.lead(ApplicationAction.WITHDRAW, input);
    }

    @MutationMapping
    TradeRulingPayload ruleOnTrades(@Argument RuleOnTradesInput input) {
        return ruling.rule(input);
    }
}
