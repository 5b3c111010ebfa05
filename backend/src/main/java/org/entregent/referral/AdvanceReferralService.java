package org.entregent.referral;

import java.util.List;
import java.util.Objects;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.referral.ReferralDecision.AlreadyClosed;
import org.entregent.referral.ReferralDecision.ConsentNeeded;
import org.entregent.referral.ReferralDecision.Moved;
import org.entregent.referral.ReferralDecision.NotAllowed;
import org.entregent.referral.ReferralInputs.StepInput;
import org.entregent.referral.ReferralPayloads.ConsentMissing;
import org.entregent.referral.ReferralPayloads.ReferralAlreadyClosed;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.entregent.referral.ReferralPayloads.TransitionNotAllowed;
import org.entregent.referral.ReferralStep.Cause;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Leads referrals on, by whoever may. */
@Service
class AdvanceReferralService {

    private static final int MOST_NOTE = 2_000;

    private final Commands commands;
    private final ReferralRepository referrals;
    private final EventRepository events;
    private final ReferralDetailService details;
    private final ReferralChangeService changes;

    AdvanceReferralService(
            Commands commands,
            ReferralRepository referrals,
            EventRepository events,
            ReferralDetailService details,
            ReferralChangeService changes) {
        this.commands = commands;
        this.referrals = referrals;
        this.events = events;
        this.details = details;
        this.changes = changes;
    }

    ReferralPayload advance(ReferralAction action, StepInput input) {
        var kind = CommandKind.of(action.permission(), ReferralPayload::refused)
                .knownBy("commandId", "referral_event_command_key")
                .refusedBy("closed_business_pkey", IdAlreadyUsed.at("closedBusiness"));
        return commands.run(kind, command -> advance(command, action, input));
    }

    private ReferralPayload advance(Command command, ReferralAction action, StepInput input) {
        var exchange = command.exchange();
        var check = command.check();
        var note = check.optionalText(input.note(), MOST_NOTE, "note");
        var named = named(command, check, input);
        exchange.tell(referrals.openSeen(named.region(), named.uuid()));
        var locked = exchange.ask(referrals.lock(named.uuid()));
        var former = exchange.ask(events.find(input.commandId()));
        var consented = details.askConsent(exchange, action, named.uuid());
        var capacity = ReferralCapacity.require(command.viewer(), locked.get(), named.region());
        var current = capacity.referral();
        var detail = details.check(check, input, current);
        check.finish();
        var cause = new Cause(input.commandId(), capacity.author(), note);
        var step = new ReferralStep(action, detail, cause, command.now());
        if (command.repeated(former.get(), event -> repeats(exchange, event, current, step))
                .isPresent()) {
            return ReferralPayload.of(capacity.regionId(), current);
        }
        command.requireVersion(input.version(), current.version());
        var facts = details.facts(current, detail, consented);
        return ReferralPayload.of(capacity.regionId(), move(command, facts, step, capacity));
    }

    private Reference named(Command command, InputCheck check, StepInput input) {
        var named = check.nodeOrClientMadeId(
                ReferralPayloads.TYPE,
                input.referralId(),
                id -> command.exchange()
                        .ask(referrals.listRegionIds(readable(command.viewer()), id))
                        .get(),
                "referralId");
        if (named.isEmpty()) {
            check.finish();
        }
        return named.orElseThrow();
    }

    private static List<Integer> readable(Viewer viewer) {
        return viewer.regions().stream()
                .filter(region -> viewer.may(Permission.REFERRALS_READ, region))
                .toList();
    }

    private boolean repeats(Exchange exchange, ReferralEvent former, Referral current, ReferralStep step) {
        return former.referralId().equals(current.id())
                && former.isOf(step.action())
                && former.author().equals(step.cause().author())
                && Objects.equals(former.note(), step.cause().note())
                && details.repeats(exchange, former, current, step.detail());
    }

    private Referral move(Command command, ReferralFacts facts, ReferralStep step, ReferralCapacity capacity) {
        var outcome = step.detail().outcome();
        return switch (ReferralDecision.decide(facts, step.action(), capacity.actors(), outcome)) {
            case Moved moved -> {
                var move = new ReferralMove(capacity.referral(), moved, step);
                var further = details.write(command, move);
                yield changes.move(command.exchange(), move, further);
            }
            case AlreadyClosed closed -> throw new RefusedException(new ReferralAlreadyClosed(closed.status()));
            case NotAllowed refused ->
                throw new RefusedException(new TransitionNotAllowed(refused.status(), refused.allowed()));
            case ConsentNeeded needed -> throw new RefusedException(new ConsentMissing());
        };
    }
}
