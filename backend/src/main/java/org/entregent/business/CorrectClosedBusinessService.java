package org.entregent.business;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.ForbiddenException;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.access.WriteTransaction;
import org.entregent.business.ClosedBusinessInputs.CorrectClosedBusinessInput;
import org.entregent.business.ClosedBusinessPayloads.AlreadyVoid;
import org.entregent.business.ClosedBusinessPayloads.CorrectClosedBusinessPayload;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.command.VersionConflict;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.statistics.StatisticsService;
import org.springframework.stereotype.Service;

/** Corrects records of closed business: what they said before is kept, and the totals move. */
@Service
class CorrectClosedBusinessService {

    private static final int MOST_REASON = 2_000;
    private static final Map<String, UserError> CONSTRAINTS =
            Map.of("closed_business_correction_command_key", IdAlreadyUsed.at("commandId"));

    private final Commands commands;
    private final NodeIds ids;
    private final RegionService regions;
    private final ClosedBusinessRepository repository;
    private final LedgerService ledger;
    private final StatisticsService statistics;
    private final Clock clock;

    CorrectClosedBusinessService(
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

    CorrectClosedBusinessPayload correct(CorrectClosedBusinessInput input) {
        return commands.run(
                CONSTRAINTS, transaction -> correct(transaction, input), CorrectClosedBusinessPayload::refused);
    }

    private CorrectClosedBusinessPayload correct(WriteTransaction transaction, CorrectClosedBusinessInput input) {
        var check = new InputCheck();
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        var reference = check.nodeOrClientMadeId(
                ids, "ClosedBusiness", input.closedBusinessId(), id -> regionsOf(transaction, id), "closedBusinessId");
        var seen = find(transaction, reference, check);
        transaction.open(seen.regionIds());
        var sql = transaction.sql();
        var current = repository.lock(sql, seen.regionId(), seen.id());
        var former = repository.findCorrection(sql, current.regionId(), current.id(), input.commandId());
        if (former.isPresent()) {
            return repeat(current, former.get(), input, reason);
        }
        if (input.version() != current.version()) {
            throw new RefusedException(VersionConflict.with(current.version()));
        }
        if (current.isVoid()) {
            throw new RefusedException(new AlreadyVoid());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var corrected = apply(transaction, current, correction(check, input, reason, current, now), now);
        return CorrectClosedBusinessPayload.of(corrected);
    }

    private List<Integer> regionsOf(WriteTransaction transaction, UUID id) {
        return transaction.viewer().ownMembers().stream()
                .map(Membership::regionId)
                .distinct()
                .filter(region -> repository.find(transaction.sql(), region, id).isPresent())
                .toList();
    }

    /** The record as the caller may see it: their own. */
    private ClosedBusiness find(WriteTransaction transaction, Optional<Reference> reference, InputCheck check) {
        var viewer = transaction.viewer();
        if (!viewer.may(Permission.CLOSED_BUSINESS_WRITE)) {
            throw new ForbiddenException(Permission.CLOSED_BUSINESS_WRITE);
        }
        if (reference.isEmpty()) {
            check.finish();
        }
        return reference
                .flatMap(id -> repository.find(transaction.sql(), id.region(), id.uuid()))
                .filter(record -> viewer.findOwnMember(record.recorderId()).isPresent())
                .filter(record -> viewer.may(Permission.CLOSED_BUSINESS_WRITE, record.regionId()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("closedBusinessId")));
    }

    private Correction correction(
            InputCheck check, CorrectClosedBusinessInput input, String reason, ClosedBusiness current, Instant now) {
        var region = regions.get(current.regionId());
        var amount = input.amount();
        var closedOn = input.closedOn();
        var minorUnits =
                amount == null ? current.earning().minorUnits() : amount.check(check, region.currency(), "amount");
        var day = closedOn == null ? current.earning().closedOn() : check.day(closedOn, region.day(now), "closedOn");
        var unchanged = minorUnits == current.earning().minorUnits()
                && day.equals(current.earning().closedOn());
        check.require(input.voided() || !unchanged, Message.of("business.nothing-to-correct"));
        check.require(!input.voided() || unchanged, Message.of("business.void-alone"), "voided");
        check.finish();
        return new Correction(input.commandId(), minorUnits, day, input.voided(), reason);
    }

    private ClosedBusiness apply(
            WriteTransaction transaction, ClosedBusiness current, Correction correction, Instant now) {
        var sql = transaction.sql();
        var corrected = current.corrected(correction);
        var account = transaction.viewer().accountId().orElse(null);
        repository.insertCorrection(sql, current, correction, account, now);
        repository.update(sql, corrected);
        ledger.announce(sql, corrected);
        statistics.add(sql, ClosedBusinessTotals.of(corrected).minus(ClosedBusinessTotals.of(current)));
        return corrected;
    }

    private static CorrectClosedBusinessPayload repeat(
            ClosedBusiness current, KeptCorrection former, CorrectClosedBusinessInput input, String reason) {
        if (!former.isRepeatedBy(input, reason)) {
            throw new RefusedException(IdAlreadyUsed.at("commandId"));
        }
        return CorrectClosedBusinessPayload.of(current);
    }
}
