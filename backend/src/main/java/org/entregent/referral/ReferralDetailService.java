package org.entregent.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.entregent.business.BusinessKind;
import org.entregent.business.Earning;
import org.entregent.business.LedgerService;
import org.entregent.business.Recorder;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.referral.ReferralCommand.Detail;
import org.entregent.referral.ReferralDecision.Moved;
import org.entregent.referral.ReferralInputs.ConsentInput;
import org.entregent.referral.ReferralInputs.WonBusinessInput;
import org.entregent.region.RegionService;
import org.entregent.statistics.Totals;
import org.jooq.DSLContext;
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

    Particulars check(InputCheck check, Detail detail, Referral referral, Instant now) {
        return switch (detail) {
            case Detail.Consented consented -> consented(check, consented.consent(), referral, now);
            case Detail.Won won -> new Particulars(null, earnings(check, won.closedBusiness(), referral, now));
            case Detail.Nothing nothing -> Particulars.none();
            case Detail.Lost lost -> Particulars.none();
            case Detail.Disputed disputed -> Particulars.none();
            case Detail.Settled settled -> Particulars.none();
        };
    }

    ReferralStanding standing(DSLContext sql, Referral referral, Particulars particulars) {
        var consented = referral.kind() == ReferralKind.INSIDE
                || particulars.consent() != null
                || prospects.hasConsent(sql, referral);
        return new ReferralStanding(referral.status(), referral.state().beforeDispute(), consented);
    }

    /** @return what it adds to totals */
    Totals write(DSLContext sql, Referral referral, Moved moved, Particulars particulars, Instant now) {
        var consent = particulars.consent();
        if (consent != null && !prospects.hasConsent(sql, referral)) {
            prospects.addConsent(sql, referral, consent);
        }
        if (moved.to() == ReferralStatus.SENT && referral.kind() == ReferralKind.OUTSIDE) {
            prospects.showToReceiver(sql, referral);
        }
        return moved.to() == ReferralStatus.WON ? enter(sql, referral, particulars.earnings(), now) : new Totals();
    }

    /** Whether what was said then is said again. */
    boolean repeats(DSLContext sql, ReferralEvent former, Referral referral, Detail detail, Particulars particulars) {
        var state = referral.state();
        return switch (detail) {
            case Detail.Nothing nothing -> true;
            case Detail.Consented consented -> true;
            case Detail.Lost lost -> state.noSaleReason() == lost.reason();
            case Detail.Disputed disputed -> state.disputeGround() == disputed.ground();
            case Detail.Settled settled ->
                (settled.outcome() == DisputeOutcome.UPHELD) == (former.to() == ReferralStatus.WITHDRAWN);
            case Detail.Won won ->
                ledger.holdsWinnings(sql, referral.receiver().regionId(), referral.id(), particulars.earnings());
        };
    }

    private static Particulars consented(
            InputCheck check, @Nullable ConsentInput input, Referral referral, Instant now) {
        check.require(
                input == null || referral.kind() == ReferralKind.OUTSIDE,
                Message.of("referral.consent-inside"),
                "consent");
        return new Particulars(Consent.check(check, input, now), List.of());
    }

    private List<Earning> earnings(InputCheck check, List<WonBusinessInput> inputs, Referral referral, Instant now) {
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
                    check.day(input.closedOn(), region.day(now), EARNINGS, index, "closedOn"),
                    input.source()));
        }
        return earnings;
    }

    private Totals enter(DSLContext sql, Referral referral, List<Earning> earnings, Instant now) {
        var receiver = referral.receiver();
        var recorder = new Recorder(
                receiver.regionId(),
                receiver.memberId(),
                receiver.chapterId(),
                regions.get(receiver.regionId()).currency());
        var giver =
                new ThankedMember(referral.giver().regionId(), referral.giver().memberId());
        var kind = referral.kind() == ReferralKind.INSIDE ? BusinessKind.INSIDE : BusinessKind.OUTSIDE;
        return ledger.enterWinnings(sql, recorder, referral.id(), kind, giver, earnings, now);
    }
}
