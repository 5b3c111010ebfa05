package org.entregent.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.business.ClosedBusinessInputs.RecordClosedBusinessInput;
import org.entregent.business.ClosedBusinessInputs.ThankedPartyInput;
import org.entregent.business.ClosedBusinessPayloads.ClosedBusinessPayload;
import org.entregent.business.ClosedBusinessPayloads.ThankedMemberNotFound;
import org.entregent.business.ClosedBusinessPayloads.ThanksToOneself;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.statistics.StatisticsService;
import org.springframework.stereotype.Service;

/** Records closed business that a member thanks somebody for. */
@Service
class RecordClosedBusinessService {

    private static final int MOST_NAME = 200;
    private static final int MOST_NOTE = 2_000;
    private static final CommandKind<ClosedBusinessPayload> RECORDING = CommandKind.of(
                    Permission.CLOSED_BUSINESS_WRITE, ClosedBusinessPayload::refused)
            .knownBy("id", "closed_business_pkey")
            .refusedBy("closed_business_not_oneself", new ThanksToOneself());

    private final Commands commands;
    private final RegionService regions;
    private final ClosedBusinessRepository records;
    private final PartyRepository parties;
    private final LedgerService ledger;
    private final StatisticsService statistics;

    RecordClosedBusinessService(
            Commands commands,
            RegionService regions,
            ClosedBusinessRepository records,
            PartyRepository parties,
            LedgerService ledger,
            StatisticsService statistics) {
        this.commands = commands;
        this.regions = regions;
        this.records = records;
        this.parties = parties;
        this.ledger = ledger;
        this.statistics = statistics;
    }

    ClosedBusinessPayload record(RecordClosedBusinessInput input) {
        return commands.run(RECORDING, command -> record(command, input));
    }

    private ClosedBusinessPayload record(Command command, RecordClosedBusinessInput input) {
        var own = command.membership(input.recorderId(), "recorderId");
        var region = regions.get(own.regionId());
        var recorder = new Recorder(own.regionId(), own.memberId(), own.chapterId(), region.currency());
        var wanted = read(command.check(), input, recorder);
        command.open(wanted.regionIds());
        var refusal = refusal(command, wanted);
        if (refusal.isEmpty() && !command.idWasTaken()) {
            return enter(command, wanted);
        }
        // What was recorded before is still recorded, whatever became of those whom it names.
        return repeated(command, wanted)
                .orElseThrow(() -> refusal.map(RefusedException::new).orElseGet(command::idAlreadyUsed));
    }

    private ClosedBusiness read(InputCheck check, RecordClosedBusinessInput input, Recorder recorder) {
        var today = regions.get(recorder.regionId()).day(check.now());
        var earning = new Earning(
                input.id(),
                input.amount().check(check, recorder.currency(), "amount"),
                check.day(input.closedOn(), today, "closedOn"),
                input.source());
        var party = thanked(check, input.thanked());
        var referralId = Optional.ofNullable(input.referralId())
                .flatMap(id ->
                        check.nodeOrClientMadeId("Referral", id, made -> List.of(recorder.regionId()), "referralId"))
                .map(Reference::uuid)
                .orElse(null);
        var note = check.optionalText(input.note(), MOST_NOTE, "note");
        check.finish();
        var thanks = new Thanks(input.kind(), party.orElseThrow(), referralId, note);
        return ClosedBusiness.recorded(recorder, earning, thanks, check.now());
    }

    /** Empty when the check has found fault with it. */
    private static Optional<ThankedParty> thanked(InputCheck check, ThankedPartyInput input) {
        if (input.memberId() == null) {
            var name = input.name() == null ? "" : input.name();
            return Optional.of(new ThankedParty.Outsider(check.line(name, MOST_NAME, "thanked", "name")));
        }
        return check.node("Member", input.memberId(), "thanked", "memberId")
                .map(member -> new ThankedMember(member.region(), member.uuid()));
    }

    private Optional<UserError> refusal(Command command, ClosedBusiness wanted) {
        var exchange = command.exchange();
        var received = Optional.ofNullable(wanted.thanks().referralId())
                .map(referralId -> exchange.ask(parties.received(wanted.recorder(), referralId)));
        if (wanted.thanks().party() instanceof ThankedMember member) {
            var known = exchange.ask(parties.hasMember(member));
            var account = exchange.ask(parties.findAccount(member));
            if (!known.get()) {
                throw new RefusedException(new ThankedMemberNotFound());
            }
            if (isOneself(command, wanted, member, account.get())) {
                return Optional.of(new ThanksToOneself());
            }
        }
        return received.filter(referral -> !referral.get()).map(missing -> NotFoundOrForbidden.at("referralId"));
    }

    /** Not by another of one's own memberships either. */
    private static boolean isOneself(
            Command command, ClosedBusiness wanted, ThankedMember member, Optional<UUID> account) {
        return member.memberId().equals(wanted.recorder().memberId())
                || account.equals(command.viewer().accountId());
    }

    /** The same words again give the same record, however it was corrected since. */
    private Optional<ClosedBusinessPayload> repeated(Command command, ClosedBusiness wanted) {
        var exchange = command.exchange();
        return command.repeated(
                        exchange.ask(records.find(wanted.regionId(), wanted.id()))
                                .get(),
                        former -> former.isRepeatedBy(wanted)
                                && ledger.askFirstEarning(exchange, former)
                                        .get()
                                        .equals(wanted.earning()))
                .map(ClosedBusinessPayload::of);
    }

    private ClosedBusinessPayload enter(Command command, ClosedBusiness wanted) {
        ledger.enter(command.exchange(), wanted);
        statistics.add(command.exchange(), ClosedBusinessTotals.of(wanted));
        return ClosedBusinessPayload.of(wanted);
    }
}
