package org.entregent.business;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.business.ClosedBusinessInputs.CorrectClosedBusinessInput;
import org.entregent.business.ClosedBusinessPayloads.AlreadyVoid;
import org.entregent.business.ClosedBusinessPayloads.ClosedBusinessPayload;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.statistics.StatisticsService;
import org.springframework.stereotype.Service;

/** Corrects records of closed business: what they said before is kept, and the totals move. */
@Service
class CorrectClosedBusinessService {

    private static final int MOST_REASON = 2_000;
    private static final CommandKind<ClosedBusinessPayload> CORRECTING = CommandKind.of(
                    Permission.CLOSED_BUSINESS_WRITE, ClosedBusinessPayload::refused)
            .knownBy("commandId", "closed_business_correction_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final ClosedBusinessRepository repository;
    private final LedgerService ledger;
    private final StatisticsService statistics;

    CorrectClosedBusinessService(
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

    ClosedBusinessPayload correct(CorrectClosedBusinessInput input) {
        return commands.run(CORRECTING, command -> correct(command, input));
    }

    private ClosedBusinessPayload correct(Command command, CorrectClosedBusinessInput input) {
        var check = command.check();
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        var named = check.nodeOrClientMadeId(
                "ClosedBusiness", input.closedBusinessId(), id -> regionsOf(command, id), "closedBusinessId");
        if (named.isEmpty()) {
            check.finish();
        }
        var seen = find(command, named.orElseThrow());
        command.open(seen.regionIds());
        var current = repository.lock(command.sql(), seen.regionId(), seen.id());
        var former = repository.findCorrection(command.sql(), current, input.commandId());
        if (command.repeated(former, kept -> kept.isRepeatedBy(input, reason)).isPresent()) {
            return ClosedBusinessPayload.of(current);
        }
        command.requireVersion(input.version(), current.version());
        if (current.isVoid()) {
            throw new RefusedException(new AlreadyVoid());
        }
        var corrected = apply(command, current, correction(check, input, reason, current));
        return ClosedBusinessPayload.of(corrected);
    }

    private List<Integer> regionsOf(Command command, UUID id) {
        return command.viewer().ownMembers().stream()
                .map(Membership::regionId)
                .distinct()
                .filter(region -> repository.find(command.sql(), region, id).isPresent())
                .toList();
    }

    /** The record as the caller may see it: their own. */
    private ClosedBusiness find(Command command, Reference named) {
        return repository
                .find(command.sql(), named.region(), named.uuid())
                .filter(record -> command.viewer()
                        .findOwnMember(record.recorder().memberId())
                        .isPresent())
                .filter(record -> command.mayIn(record.regionId()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("closedBusinessId")));
    }

    private Correction correction(
            InputCheck check, CorrectClosedBusinessInput input, String reason, ClosedBusiness current) {
        var region = regions.get(current.regionId());
        var amount = input.amount();
        var closedOn = input.closedOn();
        var former = current.earning();
        var minorUnits = amount == null ? former.minorUnits() : amount.check(check, region.currency(), "amount");
        var day = closedOn == null ? former.closedOn() : check.day(closedOn, region.day(check.now()), "closedOn");
        var unchanged = minorUnits == former.minorUnits() && day.equals(former.closedOn());
        check.require(input.voided() || !unchanged, Message.of("business.nothing-to-correct"));
        check.require(!input.voided() || unchanged, Message.of("business.void-alone"), "voided");
        check.finish();
        return new Correction(input.commandId(), minorUnits, day, input.voided(), reason);
    }

    private ClosedBusiness apply(Command command, ClosedBusiness current, Correction correction) {
        var sql = command.sql();
        var corrected = current.corrected(correction);
        repository.insertCorrection(command, current, correction);
        repository.update(sql, corrected);
        ledger.announce(sql, corrected);
        statistics.add(sql, ClosedBusinessTotals.of(corrected).minus(ClosedBusinessTotals.of(current)));
        return corrected;
    }
}
