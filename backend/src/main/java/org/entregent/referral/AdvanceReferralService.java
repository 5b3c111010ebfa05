package org.entregent.referral;

import java.util.List;
import java.util.Objects;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.RefusedException;
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
import org.jooq.DSLContext;
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
                .knownBy("commandId", "referral_event_command_key");
        return commands.run(kind, command -> advance(command, action, input));
    }

    private ReferralPayload advance(Command command, ReferralAction action, StepInput input) {
        var sql = command.sql();
        var check = command.check();
        var note = check.optionalText(input.note(), MOST_NOTE, "note");
        var capacity = capacity(command, check, input);
        var seen = capacity.referral();
        var detail = details.check(check, input, seen);
        check.finish();
        command.open(seen.regionIds());
        var current = referrals.lock(sql, seen.regionIds(), seen.id());
        var cause = new Cause(input.commandId(), capacity.author(), note);
        var step = new ReferralStep(action, detail, cause, command.now());
        var former = events.find(sql, capacity.regionId(), input.commandId());
        if (command.repeated(former, event -> repeats(sql, event, current, step))
                .isPresent()) {
            return ReferralPayload.of(capacity.regionId(), current);
        }
        command.requireVersion(input.version(), current.version());
        return ReferralPayload.of(capacity.regionId(), move(sql, current, step, capacity));
    }

    private ReferralCapacity capacity(Command command, InputCheck check, StepInput input) {
        var viewer = command.viewer();
        var named = check.nodeOrClientMadeId(
                ReferralPayloads.TYPE,
                input.referralId(),
                id -> referrals.listRegionIds(command.sql(), readable(viewer), id),
                "referralId");
        if (named.isEmpty()) {
            check.finish();
        }
        var reference = named.orElseThrow();
        var found = referrals.find(command.sql(), reference.region(), reference.uuid());
        return ReferralCapacity.require(viewer, found, reference.region());
    }

    private static List<Integer> readable(Viewer viewer) {
        return viewer.regions().stream()
                .filter(region -> viewer.may(Permission.REFERRALS_READ, region))
                .toList();
    }

    private boolean repeats(DSLContext sql, ReferralEvent former, Referral current, ReferralStep step) {
        return former.referralId().equals(current.id())
                && former.isOf(step.action())
                && former.author().equals(step.cause().author())
                && Objects.equals(former.note(), step.cause().note())
                && details.repeats(sql, former, current, step.detail());
    }

    private Referral move(DSLContext sql, Referral current, ReferralStep step, ReferralCapacity capacity) {
        var facts = details.facts(sql, current, step.detail());
        var outcome = step.detail().outcome();
        return switch (ReferralDecision.decide(facts, step.action(), capacity.actors(), outcome)) {
            case Moved moved -> {
                var move = new ReferralMove(current, moved, step);
                var further = details.write(sql, move);
                yield changes.move(sql, move, further);
            }
            case AlreadyClosed closed -> throw new RefusedException(new ReferralAlreadyClosed(closed.status()));
            case NotAllowed refused ->
                throw new RefusedException(new TransitionNotAllowed(refused.status(), refused.allowed()));
            case ConsentNeeded needed -> throw new RefusedException(new ConsentMissing());
        };
    }
}
