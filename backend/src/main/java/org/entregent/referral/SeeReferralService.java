package org.entregent.referral;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.referral.ReferralInputs.SeeReferralInput;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.springframework.stereotype.Service;

/** Keeps when a receiver first saw a referral. It is no step of its life: nothing else changes, and nobody is told. */
@Service
class SeeReferralService {

    private static final CommandKind<ReferralPayload> SEEING =
            CommandKind.of(Permission.REFERRALS_WRITE, ReferralPayload::refused);

    private final Commands commands;
    private final ReferralRepository referrals;

    SeeReferralService(Commands commands, ReferralRepository referrals) {
        this.commands = commands;
        this.referrals = referrals;
    }

    ReferralPayload see(SeeReferralInput input) {
        return commands.run(SEEING, command -> see(command, input));
    }

    private ReferralPayload see(Command command, SeeReferralInput input) {
        var exchange = command.exchange();
        var check = command.check();
        var named = check.node(ReferralPayloads.TYPE, input.referralId(), "referralId");
        check.finish();
        var reference = named.orElseThrow();
        exchange.tell(referrals.openSeen(reference.region(), reference.uuid()));
        var locked = exchange.ask(referrals.lock(reference.uuid())).get();
        var capacity = ReferralCapacity.require(command.viewer(), locked, reference.region());
        if (!capacity.actors().contains(ReferralActor.RECEIVER)) {
            throw new RefusedException(NotFoundOrForbidden.at("referralId"));
        }
        exchange.tell(referrals.see(capacity.referral(), command.now()));
        return ReferralPayload.of(capacity.regionId(), capacity.referral());
    }
}
