package org.entregent.referral;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.entregent.access.WriteTransaction;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.NodeIds;
import org.entregent.referral.ReferralInputs.SeeReferralInput;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.springframework.stereotype.Service;

/** Keeps when a receiver first saw a referral. It is no step of its life: nothing else changes, and nobody is told. */
@Service
class SeeReferralService {

    private final Commands commands;
    private final NodeIds ids;
    private final ReferralRepository referrals;
    private final Clock clock;

    SeeReferralService(Commands commands, NodeIds ids, ReferralRepository referrals, Clock clock) {
        this.commands = commands;
        this.ids = ids;
        this.referrals = referrals;
        this.clock = clock;
    }

    ReferralPayload see(SeeReferralInput input) {
        return commands.run(Map.of(), transaction -> see(transaction, input), ReferralPayload::refused);
    }

    private ReferralPayload see(WriteTransaction transaction, SeeReferralInput input) {
        var viewer = transaction.viewer();
        ReferralActing.requireAnywhere(viewer, ReferralAction.ACKNOWLEDGE);
        var check = new InputCheck();
        var reference = check.node(ids, "Referral", input.referralId(), "referralId");
        check.finish();
        var region = reference.orElseThrow().region();
        var seen = referrals
                .find(transaction.sql(), region, reference.orElseThrow().uuid())
                .filter(referral -> ReferralActing.sees(viewer, referral, region))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("referralId")));
        var acting = ReferralActing.of(viewer, seen, region);
        if (!acting.qualities().contains(ReferralActor.RECEIVER)) {
            throw new RefusedException(NotFoundOrForbidden.at("referralId"));
        }
        transaction.open(seen.regionIds());
        referrals.lock(transaction.sql(), seen.regionIds(), seen.id());
        referrals.see(transaction.sql(), seen, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return ReferralPayload.of(acting.regionId(), seen);
    }
}
