package org.entregent.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.business.BusinessKind;
import org.entregent.business.Earning;
import org.entregent.business.LedgerService;
import org.entregent.business.Recorder;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.business.Thanks;
import org.entregent.business.Winnings;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.referral.ReferralInputs.AdvanceReferralInput;
import org.entregent.referral.ReferralInputs.ConsentInput;
import org.entregent.referral.ReferralInputs.DisputeReferralInput;
import org.entregent.referral.ReferralInputs.LoseReferralInput;
import org.entregent.referral.ReferralInputs.SendReferralInput;
import org.entregent.referral.ReferralInputs.SettleReferralDisputeInput;
import org.entregent.referral.ReferralInputs.StepInput;
import org.entregent.referral.ReferralInputs.WinReferralInput;
import org.entregent.referral.ReferralInputs.WonBusinessInput;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.entregent.statistics.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What single verbs bring with them: a prospect's consent, closed business, a reason. */
@Service
class ReferralDetailService {

    private static final int MOST_EARNINGS = 20;
    private static final String EARNINGS = "closedBusiness";

    private final ProspectRepository prospects;
    private final LedgerService ledger;
    private final RegionService regions;

    ReferralDetailService(ProspectRepository prospects, LedgerService ledger, RegionService regions) {
        this.prospects = prospects;
        this.ledger = ledger;
        this.regions = regions;
    }

    ReferralDetail check(InputCheck check, StepInput input, Referral referral) {
        return switch (input) {
            case AdvanceReferralInput plain -> new ReferralDetail.Nothing();
            case SendReferralInput sent -> consented(check, sent.consent(), referral);
            case WinReferralInput won -> new ReferralDetail.Won(earnings(check, won.closedBusiness(), referral));
            case LoseReferralInput lost -> new ReferralDetail.Lost(lost.reason());
            case DisputeReferralInput disputed -> new ReferralDetail.Disputed(disputed.ground());
            case SettleReferralDisputeInput settled -> new ReferralDetail.Settled(settled.outcome());
        };
    }

    /** Asks what the rules need to know of a referral besides itself, for verbs that it matters to. */
    Supplier<Boolean> askConsent(Exchange exchange, ReferralAction action, UUID referralId) {
        return action == ReferralAction.SEND ? exchange.ask(prospects.hasConsent(referralId)) : () -> false;
    }

    /** @param asked whether the prospect agreed before */
    ReferralFacts facts(Referral referral, ReferralDetail detail, Supplier<Boolean> asked) {
        var consented = referral.kind() == ReferralKind.INSIDE || detail.consent() != null || asked.get();
        return new ReferralFacts(referral.status(), referral.state().beforeDispute(), consented);
    }

    /** @return what it adds to totals */
    Totals write(Command command, ReferralMove move) {
        var exchange = command.exchange();
        var referral = move.before();
        var consent = move.step().detail().consent();
        if (consent != null) {
            exchange.tell(prospects.addConsent(referral.id(), consent));
        }
        if (move.leadsTo(ReferralStatus.SENT) && referral.kind() == ReferralKind.OUTSIDE) {
            exchange.tell(prospects.showToReceiver(referral));
        }
        return move.leadsTo(ReferralStatus.WON) ? enter(command, referral, move.step()) : new Totals();
    }

    /** Whether what was said then is said again. */
    boolean repeats(Exchange exchange, ReferralEvent former, Referral referral, ReferralDetail detail) {
        var state = referral.state();
        return switch (detail) {
            case ReferralDetail.Nothing nothing -> true;
            case ReferralDetail.Consented consented -> true;
            case ReferralDetail.Lost lost -> state.noSaleReason() == lost.reason();
            case ReferralDetail.Disputed disputed -> state.disputeGround() == disputed.ground();
            case ReferralDetail.Settled settled ->
                (settled.outcome() == DisputeOutcome.UPHELD) == (former.to() == ReferralStatus.WITHDRAWN);
            case ReferralDetail.Won won ->
                ledger.holdsWinnings(exchange, referral.receiver().regionId(), referral.id(), won.earnings());
        };
    }

    private static ReferralDetail consented(InputCheck check, @Nullable ConsentInput input, Referral referral) {
        check.require(
                input == null || referral.kind() == ReferralKind.OUTSIDE,
                Message.of("referral.consent-inside"),
                "consent");
        return new ReferralDetail.Consented(Consent.check(check, input));
    }

    private List<Earning> earnings(InputCheck check, List<WonBusinessInput> inputs, Referral referral) {
        check.require(!inputs.isEmpty(), Message.of("referral.earnings-missing"), EARNINGS);
        if (inputs.size() > MOST_EARNINGS) {
            check.refuse(Message.of("input.too-many", MOST_EARNINGS), EARNINGS);
            return List.of();
        }
        var region = regions.get(referral.receiver().regionId());
        var seen = new HashSet<UUID>();
        var earnings = new ArrayList<Earning>();
        for (var place = 0; place < inputs.size(); place++) {
            var input = inputs.get(place);
            var index = Integer.toString(place);
            check.require(seen.add(input.id()), Message.of("input.id-twice"), EARNINGS, index, "id");
            earnings.add(new Earning(
                    input.id(),
                    input.amount().check(check, region.currency(), EARNINGS, index, "amount"),
                    check.day(input.closedOn(), region.day(check.now()), EARNINGS, index, "closedOn"),
                    input.source()));
        }
        return earnings;
    }

    private Totals enter(Command command, Referral referral, ReferralStep step) {
        var receiver = referral.receiver();
        var recorder = new Recorder(
                receiver.regionId(),
                receiver.memberId(),
                receiver.chapterId(),
                regions.get(receiver.regionId()).currency());
        var giver =
                new ThankedMember(referral.giver().regionId(), referral.giver().memberId());
        var kind = referral.kind() == ReferralKind.INSIDE ? BusinessKind.INSIDE : BusinessKind.OUTSIDE;
        var thanks = new Thanks(kind, giver, referral.id(), null);
        var winnings = new Winnings(recorder, thanks, step.detail().earnings());
        return ledger.enterWinnings(command, winnings);
    }
}
