package org.entregent.referral;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entregent.access.ForbiddenException;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.access.WriteTransaction;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.Memberships;
import org.entregent.command.RefusedException;
import org.entregent.command.Together;
import org.entregent.command.UserError;
import org.entregent.graph.NodeIds;
import org.entregent.referral.ReceiverRepository.Receiver;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.referral.ReferralInputs.GiveReferralInput;
import org.entregent.referral.ReferralPayloads.GiveReferralPayload;
import org.entregent.referral.ReferralPayloads.ReceiverNotActive;
import org.entregent.referral.ReferralPayloads.ReceiverNotFound;
import org.entregent.referral.ReferralPayloads.ReferralToOneself;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Gives referrals: to any member, of whatever chapter or region. */
@Service
class GiveReferralService {

    private static final Map<String, UserError> CONSTRAINTS = Map.of(
            "referral_not_to_oneself",
            new ReferralToOneself(),
            "referral_event_command_key",
            IdAlreadyUsed.at("id"),
            "referral_event_pkey",
            IdAlreadyUsed.at("id"));

    private final Commands commands;
    private final NodeIds ids;
    private final ReferralRepository referrals;
    private final EventRepository events;
    private final ProspectRepository prospects;
    private final ReceiverRepository receivers;
    private final ReferralChangeService changes;
    private final Clock clock;

    GiveReferralService(
            Commands commands,
            NodeIds ids,
            ReferralRepository referrals,
            EventRepository events,
            ProspectRepository prospects,
            ReceiverRepository receivers,
            ReferralChangeService changes,
            Clock clock) {
        this.commands = commands;
        this.ids = ids;
        this.referrals = referrals;
        this.events = events;
        this.prospects = prospects;
        this.receivers = receivers;
        this.changes = changes;
        this.clock = clock;
    }

    GiveReferralPayload give(GiveReferralInput input) {
        return commands.run(CONSTRAINTS, transaction -> give(transaction, input), GiveReferralPayload::refused);
    }

    private GiveReferralPayload give(WriteTransaction transaction, GiveReferralInput input) {
        var viewer = transaction.viewer();
        if (!viewer.may(Permission.REFERRALS_WRITE)) {
            throw new ForbiddenException(Permission.REFERRALS_WRITE);
        }
        var own = Memberships.choose(viewer, ids, input.giverId(), "giverId");
        viewer.require(Permission.REFERRALS_WRITE, own.regionId());
        var giver = new Party(own.regionId(), own.memberId(), own.chapterId());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var check = new InputCheck();
        var named = check.node(ids, "Member", input.receiverId(), "receiverId");
        var draft = ReferralDraft.check(check, input, now);
        check.finish();
        var target = named.orElseThrow(() -> new RefusedException(new ReceiverNotFound()));
        // Any member gives to any other of the network: both regions are open to them for this.
        transaction.open(new TreeSet<>(List.of(giver.regionId(), target.region())));
        var sql = transaction.sql();
        var receiver = receivers
                .find(sql, target.region(), target.uuid())
                .orElseThrow(() -> new RefusedException(new ReceiverNotFound()));
        var referral = draft.toReferral(giver, receiver.party(), now);
        var author = new Author(
                ReferralActor.GIVER, giver.memberId(), viewer.accountId().orElse(null));
        var refusal = refusal(viewer, giver, receiver);
        return refusal.isEmpty()
                ? insert(sql, referral, draft, author)
                // What was given before the receiver left is still given.
                : referrals
                        .find(sql, giver.regionId(), referral.id())
                        .map(former -> repeat(sql, former, referral, draft))
                        .orElseThrow(() -> new RefusedException(refusal.get()));
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

    private GiveReferralPayload insert(DSLContext sql, Referral referral, ReferralDraft draft, Author author) {
        var legs = referrals.insert(sql, referral);
        if (legs == 0) {
            // Sent twice at the same moment: the other one was first.
            var former = referrals.find(sql, referral.giver().regionId(), referral.id());
            return repeat(sql, former.orElseThrow(() -> new RefusedException(IdAlreadyUsed.at("id"))), referral, draft);
        }
        if (legs < referral.regionIds().size()) {
            throw new RefusedException(IdAlreadyUsed.at("id"));
        }
        var writes = new Together(sql);
        var prospect = draft.prospect();
        if (prospect != null) {
            prospects.insert(writes, referral, prospect, draft.consent());
        }
        changes.begin(writes, referral, author);
        return GiveReferralPayload.of(referral);
    }

    /** The same words again give the same referral, whatever became of it since. */
    private GiveReferralPayload repeat(DSLContext sql, Referral former, Referral wanted, ReferralDraft draft) {
        var first = events.find(sql, former.giver().regionId(), former.id());
        var same = former.saysTheSame(wanted)
                && first.filter(event -> event.to() == wanted.status()).isPresent()
                && prospects.find(sql, former).equals(Optional.ofNullable(draft.prospect()));
        if (!same) {
            throw new RefusedException(IdAlreadyUsed.at("id"));
        }
        return GiveReferralPayload.of(former);
    }
}
