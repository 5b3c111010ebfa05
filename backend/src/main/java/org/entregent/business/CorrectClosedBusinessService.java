package org.entregent.business;

import java.util.List;
import java.util.Optional;
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
    private final ClosedBusinessRepository records;
    private final CorrectionRepository corrections;
    private final LedgerService ledger;
    private final StatisticsService statistics;

    CorrectClosedBusinessService(
            Commands commands,
            RegionService regions,
            ClosedBusinessRepository records,
            CorrectionRepository corrections,
            LedgerService ledger,
            StatisticsService statistics) {
        this.commands = commands;
        this.regions = regions;
        this.records = records;
        this.corrections = corrections;
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
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(records.openSeen(reference.region(), reference.uuid()));
        var locked = exchange.ask(records.lock(reference.region(), reference.uuid()));
        var former = exchange.ask(corrections.find(reference.region(), reference.uuid(), input.commandId()));
        var current = requireOwn(command, locked.get());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(input, reason))
                .isPresent()) {
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
        var exchange = command.exchange();
        return command.viewer().ownMembers().stream()
                .map(Membership::regionId)
                .distinct()
                .filter(region -> exchange.ask(records.find(region, id)).get().isPresent())
                .toList();
    }

    /** The record as the caller may change it: their own. */
    private static ClosedBusiness requireOwn(Command command, Optional<ClosedBusiness> found) {
        return found.filter(record -> command.viewer()
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
        var exchange = command.exchange();
        var corrected = current.corrected(correction);
        exchange.tell(corrections.insert(command, current, correction));
        exchange.tell(records.update(corrected));
        ledger.correct(exchange, current, corrected, command.now());
        statistics.add(exchange, ClosedBusinessTotals.of(corrected).minus(ClosedBusinessTotals.of(current)));
        return corrected;
    }
}
