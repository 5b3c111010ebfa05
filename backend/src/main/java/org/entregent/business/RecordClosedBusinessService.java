package org.entregent.business;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.access.ForbiddenException;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.access.WriteTransaction;
import org.entregent.business.ClosedBusinessInputs.RecordClosedBusinessInput;
import org.entregent.business.ClosedBusinessInputs.ThankedPartyInput;
import org.entregent.business.ClosedBusinessPayloads.RecordClosedBusinessPayload;
import org.entregent.business.ClosedBusinessPayloads.ThankedMemberNotFound;
import org.entregent.business.ClosedBusinessPayloads.ThanksToOneself;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.Memberships;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.region.RegionSettings;
import org.entregent.statistics.StatisticsService;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Records closed business that a member thanks somebody for. */
@Service
class RecordClosedBusinessService {

    private static final int MOST_NAME = 200;
    private static final int MOST_NOTE = 2_000;
    private static final Map<String, UserError> CONSTRAINTS =
            Map.of("closed_business_not_oneself", new ThanksToOneself());

    private final Commands commands;
    private final NodeIds ids;
    private final RegionService regions;
    private final ClosedBusinessRepository repository;
    private final LedgerService ledger;
    private final StatisticsService statistics;
    private final Clock clock;

    RecordClosedBusinessService(
            Commands commands,
            NodeIds ids,
            RegionService regions,
            ClosedBusinessRepository repository,
            LedgerService ledger,
            StatisticsService statistics,
            Clock clock) {
        this.commands = commands;
        this.ids = ids;
        this.regions = regions;
        this.repository = repository;
        this.ledger = ledger;
        this.statistics = statistics;
        this.clock = clock;
    }

    RecordClosedBusinessPayload record(RecordClosedBusinessInput input) {
        return commands.run(
                CONSTRAINTS, transaction -> record(transaction, input), RecordClosedBusinessPayload::refused);
    }

    private RecordClosedBusinessPayload record(WriteTransaction transaction, RecordClosedBusinessInput input) {
        var viewer = transaction.viewer();
        if (!viewer.may(Permission.CLOSED_BUSINESS_WRITE)) {
            throw new ForbiddenException(Permission.CLOSED_BUSINESS_WRITE);
        }
        var own = Memberships.choose(viewer, ids, input.recorderId(), "recorderId");
        viewer.require(Permission.CLOSED_BUSINESS_WRITE, own.regionId());
        var region = regions.get(own.regionId());
        var recorder = new Recorder(own.regionId(), own.memberId(), own.chapterId(), region.currency());
        var wanted = check(input, recorder, region, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var sql = transaction.sql();
        requireThankedMember(sql, wanted);
        transaction.open(wanted.regionIds());
        var former = repository.find(sql, wanted.regionId(), wanted.id());
        if (former.isPresent()) {
            return repeat(sql, former.get(), wanted);
        }
        refuseThanksToOneself(sql, viewer, wanted);
        requireReceivedReferral(sql, wanted);
        if (!ledger.enter(sql, wanted)) {
            return repeat(
                    sql, repository.find(sql, wanted.regionId(), wanted.id()).orElseThrow(), wanted);
        }
        statistics.add(sql, ClosedBusinessTotals.of(wanted));
        return RecordClosedBusinessPayload.of(wanted);
    }

    private ClosedBusiness check(
            RecordClosedBusinessInput input, Recorder recorder, RegionSettings region, Instant now) {
        var check = new InputCheck();
        var earning = new Earning(
                input.id(),
                input.amount().check(check, region.currency(), "amount"),
                check.day(input.closedOn(), region.day(now), "closedOn"),
                input.source());
        var thanked = thanked(check, input.thanked());
        var referralId = Optional.ofNullable(input.referralId())
                .flatMap(id -> check.nodeOrClientMadeId(
                        ids, "Referral", id, made -> List.of(recorder.regionId()), "referralId"))
                .map(Reference::uuid)
                .orElse(null);
        var note = check.optionalText(input.note(), MOST_NOTE, "note");
        check.finish();
        return ClosedBusiness.recorded(recorder, earning, input.kind(), thanked.orElseThrow(), referralId, note, now);
    }

    /** Empty when the check has found fault with it. */
    private Optional<ThankedParty> thanked(InputCheck check, ThankedPartyInput input) {
        if (input.memberId() == null) {
            var name = input.name() == null ? "" : input.name();
            return Optional.of(new ThankedParty.Outsider(check.line(name, MOST_NAME, "thanked", "name")));
        }
        return check.node(ids, "Member", input.memberId(), "thanked", "memberId")
                .map(member -> new ThankedMember(member.region(), member.uuid()));
    }

    private void requireThankedMember(DSLContext sql, ClosedBusiness wanted) {
        if (wanted.thanked() instanceof ThankedMember member && !repository.hasMember(sql, member)) {
            throw new RefusedException(new ThankedMemberNotFound());
        }
    }

    /** Not by another of one's own memberships either. */
    private void refuseThanksToOneself(DSLContext sql, Viewer viewer, ClosedBusiness wanted) {
        if (wanted.thanked() instanceof ThankedMember member
                && (member.memberId().equals(wanted.recorderId())
                        || repository.findAccount(sql, member).equals(viewer.accountId()))) {
            throw new RefusedException(new ThanksToOneself());
        }
    }

    private void requireReceivedReferral(DSLContext sql, ClosedBusiness wanted) {
        var referralId = wanted.referralId();
        if (referralId != null && !repository.received(sql, wanted.regionId(), wanted.recorderId(), referralId)) {
            throw new RefusedException(NotFoundOrForbidden.at("referralId"));
        }
    }

    private RecordClosedBusinessPayload repeat(DSLContext sql, ClosedBusiness former, ClosedBusiness wanted) {
        if (!former.isRepeatedBy(wanted) || !ledger.firstEarning(sql, former).equals(wanted.earning())) {
            throw new RefusedException(IdAlreadyUsed.at("id"));
        }
        return RecordClosedBusinessPayload.of(former);
    }
}
