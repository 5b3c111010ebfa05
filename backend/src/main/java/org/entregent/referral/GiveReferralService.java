package org.entregent.referral;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.referral.ReceiverRepository.Receiver;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.referral.ReferralInputs.GiveReferralInput;
import org.entregent.referral.ReferralPayloads.ReceiverNotActive;
import org.entregent.referral.ReferralPayloads.ReceiverNotFound;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.entregent.referral.ReferralPayloads.ReferralToOneself;
import org.springframework.stereotype.Service;

/** Gives referrals: to any member, of whatever chapter or region. */
@Service
class GiveReferralService {

    private static final CommandKind<ReferralPayload> GIVING = CommandKind.of(
                    Permission.REFERRALS_WRITE, ReferralPayload::refused)
            .knownBy("id", "referral_pkey", "referral_event_command_key", "referral_event_pkey")
            .refusedBy("referral_not_to_oneself", new ReferralToOneself());

    private final Commands commands;
    private final ReferralRepository referrals;
    private final EventRepository events;
    private final ProspectRepository prospects;
    private final ReceiverRepository receivers;
    private final ReferralChangeService changes;

    GiveReferralService(
            Commands commands,
            ReferralRepository referrals,
            EventRepository events,
            ProspectRepository prospects,
            ReceiverRepository receivers,
            ReferralChangeService changes) {
        this.commands = commands;
        this.referrals = referrals;
        this.events = events;
        this.prospects = prospects;
        this.receivers = receivers;
        this.changes = changes;
    }

    ReferralPayload give(GiveReferralInput input) {
        return commands.run(GIVING, command -> give(command, input));
    }

    private ReferralPayload give(Command command, GiveReferralInput input) {
        var own = command.membership(input.giverId(), "giverId");
        var giver = new Party(own.regionId(), own.memberId(), own.chapterId());
        var check = command.check();
        var named = check.node("Member", input.receiverId(), "receiverId");
        var draft = ReferralDraft.check(check, input);
        check.finish();
        var target = named.orElseThrow();
        // Any member gives to any other of the network: both regions are open to them for this.
        command.open(new TreeSet<>(List.of(giver.regionId(), target.region())));
        var receiver = command.exchange()
                .ask(receivers.find(target.region(), target.uuid()))
                .get()
                .orElseThrow(() -> new RefusedException(new ReceiverNotFound()));
        var referral = draft.toReferral(giver, receiver.party(), command.now());
        var refusal = refusal(command.viewer(), giver, receiver);
        if (refusal.isEmpty() && !command.idWasTaken()) {
            return insert(command, referral, draft);
        }
        // What was given before the receiver left is still given.
        return repeated(command, referral, draft)
                .orElseThrow(() -> refusal.map(RefusedException::new).orElseGet(command::idAlreadyUsed));
    }

    /** The membership must last, and must not be another one of the giver's own. */
    private static Optional<UserError> refusal(Viewer viewer, Party giver, Receiver receiver) {
        var account = receiver.accountId();
        if (receiver.party().memberId().equals(giver.memberId())
                || (account != null
                        && viewer.accountId().filter(account::equals).isPresent())) {
            return Optional.of(new ReferralToOneself());
        }
        return receiver.status().takesPart() ? Optional.empty() : Optional.of(new ReceiverNotActive());
    }

    private ReferralPayload insert(Command command, Referral referral, ReferralDraft draft) {
        var exchange = command.exchange();
        var prospect = draft.prospect();
        for (var regionId : referral.regionIds()) {
            exchange.tell(referrals.insert(regionId, referral));
            if (prospect != null) {
                exchange.tell(prospects.insert(regionId, referral, prospect, draft.consent()));
            }
        }
        var account = command.viewer().accountId().orElse(null);
        changes.begin(
                exchange,
                referral,
                new Author(ReferralActor.GIVER, referral.giver().memberId(), account));
        return payload(referral);
    }

    /** The same words again give the same referral, whatever became of it since. */
    private Optional<ReferralPayload> repeated(Command command, Referral wanted, ReferralDraft draft) {
        var exchange = command.exchange();
        var regionId = wanted.giver().regionId();
        var former = exchange.ask(referrals.find(regionId, wanted.id()));
        var first = exchange.ask(events.find(wanted.id()));
        var prospect = exchange.ask(prospects.find(regionId, wanted.id()));
        return command.repeated(
                        former.get(),
                        given -> given.saysTheSame(wanted)
                                && first.get()
                                        .filter(event -> event.to() == wanted.status())
                                        .isPresent()
                                && prospect.get().equals(Optional.ofNullable(draft.prospect())))
                .map(GiveReferralService::payload);
    }

    private static ReferralPayload payload(Referral referral) {
        return ReferralPayload.of(referral.giver().regionId(), referral);
    }
}
