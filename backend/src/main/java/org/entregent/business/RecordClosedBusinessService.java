package org.entregent.business;

import java.util.List;
import java.util.Optional;
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
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.statistics.StatisticsService;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Records closed business that a member thanks somebody for. */
@Service
class RecordClosedBusinessService {

    private static final int MOST_NAME = 200;
    private static final int MOST_NOTE = 2_000;
    private static final CommandKind<ClosedBusinessPayload> RECORDING = CommandKind.of(
                    Permission.CLOSED_BUSINESS_WRITE, ClosedBusinessPayload::refused)
            .knownBy("id")
            .refusedBy("closed_business_not_oneself", new ThanksToOneself());

    private final Commands commands;
    private final RegionService regions;
    private final ClosedBusinessRepository repository;
    private final LedgerService ledger;
    private final StatisticsService statistics;

    RecordClosedBusinessService(
            Commands commands,
            RegionService regions,
            ClosedBusinessRepository repository,
            LedgerService ledger,
            StatisticsService statistics) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
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
        requireThankedMember(command.sql(), wanted);
        command.open(wanted.regionIds());
        return repeated(command, wanted).orElseGet(() -> enter(command, wanted));
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

    private void requireThankedMember(DSLContext sql, ClosedBusiness wanted) {
        if (wanted.thanks().party() instanceof ThankedMember member && !repository.hasMember(sql, member)) {
            throw new RefusedException(new ThankedMemberNotFound());
        }
    }

    /** The same words again give the same record, however it was corrected since. */
    private Optional<ClosedBusinessPayload> repeated(Command command, ClosedBusiness wanted) {
        var sql = command.sql();
        return command.repeated(
                        repository.find(sql, wanted.regionId(), wanted.id()),
                        former -> former.isRepeatedBy(wanted)
                                && ledger.firstEarning(sql, former).equals(wanted.earning()))
                .map(ClosedBusinessPayload::of);
    }

    private ClosedBusinessPayload enter(Command command, ClosedBusiness wanted) {
        refuseThanksToOneself(command, wanted);
        requireReceivedReferral(command.sql(), wanted);
        if (!ledger.enter(command.sql(), wanted)) {
            // Sent twice at the same moment: the other one was first.
            return repeated(command, wanted).orElseThrow(command::idAlreadyUsed);
        }
        statistics.add(command.sql(), ClosedBusinessTotals.of(wanted));
        return ClosedBusinessPayload.of(wanted);
    }

    /** Not by another of one's own memberships either. */
    private void refuseThanksToOneself(Command command, ClosedBusiness wanted) {
        if (wanted.thanks().party() instanceof ThankedMember member
                && (member.memberId().equals(wanted.recorder().memberId())
                        || repository
                                .findAccount(command.sql(), member)
                                .equals(command.viewer().accountId()))) {
            throw new RefusedException(new ThanksToOneself());
        }
    }

    private void requireReceivedReferral(DSLContext sql, ClosedBusiness wanted) {
        var referralId = wanted.thanks().referralId();
        if (referralId != null && !repository.received(sql, wanted.recorder(), referralId)) {
            throw new RefusedException(NotFoundOrForbidden.at("referralId"));
        }
    }
}
