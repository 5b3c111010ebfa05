package org.entregent.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.access.WriteTransaction;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.command.VersionConflict;
import org.entregent.graph.NodeIds;
import org.entregent.referral.ReferralChangeService.Cause;
import org.entregent.referral.ReferralDecision.AlreadyClosed;
import org.entregent.referral.ReferralDecision.ConsentNeeded;
import org.entregent.referral.ReferralDecision.Moved;
import org.entregent.referral.ReferralDecision.NotAllowed;
import org.entregent.referral.ReferralPayloads.ConsentMissing;
import org.entregent.referral.ReferralPayloads.ReferralAlreadyClosed;
import org.entregent.referral.ReferralPayloads.ReferralPayload;
import org.entregent.referral.ReferralPayloads.TransitionNotAllowed;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads referrals on, by whoever may. */
@Service
class AdvanceReferralService {

    private static final int MOST_NOTE = 2_000;
    private static final Map<String, UserError> CONSTRAINTS =
            Map.of("referral_event_command_key", IdAlreadyUsed.at("commandId"));

    private final Commands commands;
    private final NodeIds ids;
    private final ReferralRepository referrals;
    private final EventRepository events;
    private final ReferralDetailService details;
    private final ReferralChangeService changes;
    private final Clock clock;

    AdvanceReferralService(
            Commands commands,
            NodeIds ids,
            ReferralRepository referrals,
            EventRepository events,
            ReferralDetailService details,
            ReferralChangeService changes,
            Clock clock) {
        this.commands = commands;
        this.ids = ids;
        this.referrals = referrals;
        this.events = events;
        this.details = details;
        this.changes = changes;
        this.clock = clock;
    }

    ReferralPayload advance(ReferralCommand command) {
        return commands.run(CONSTRAINTS, transaction -> advance(transaction, command), ReferralPayload::refused);
    }

    private ReferralPayload advance(WriteTransaction transaction, ReferralCommand command) {
        var sql = transaction.sql();
        var check = new InputCheck();
        var note = check.optionalText(command.note(), MOST_NOTE, "note");
        var reference = check.nodeOrClientMadeId(
                ids,
                "Referral",
                command.referralId(),
                id -> referrals.listRegionIds(sql, readable(transaction.viewer()), id),
                "referralId");
        ReferralActing.requireAnywhere(transaction.viewer(), command.action());
        if (reference.isEmpty()) {
            check.finish();
        }
        var seen = reference
                .flatMap(id -> referrals
                        .find(sql, id.region(), id.uuid())
                        .filter(referral -> ReferralActing.sees(transaction.viewer(), referral, id.region())))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("referralId")));
        var acting = ReferralActing.of(
                transaction.viewer(), seen, reference.orElseThrow().region());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var particulars = details.check(check, command.detail(), seen, now);
        check.finish();
        transaction.open(seen.regionIds());
        var current = referrals.lock(sql, seen.regionIds(), seen.id());
        var former = events.find(sql, acting.regionId(), command.commandId());
        if (former.isPresent()) {
            requireRepetition(sql, former.get(), current, command, particulars, note, acting);
            return ReferralPayload.of(acting.regionId(), current);
        }
        if (command.version() != current.version()) {
            throw new RefusedException(VersionConflict.with(current.version()));
        }
        var cause = new Cause(command.commandId(), acting.author(), note);
        var moved = move(sql, current, command, particulars, acting, cause, now);
        return ReferralPayload.of(acting.regionId(), moved);
    }

    private static List<Integer> readable(Viewer viewer) {
        return viewer.regions().stream()
                .filter(region -> viewer.may(Permission.REFERRALS_READ, region))
                .toList();
    }

    private Referral move(
            DSLContext sql,
            Referral current,
            ReferralCommand command,
            Particulars particulars,
            ReferralActing acting,
            Cause cause,
            Instant now) {
        var standing = details.standing(sql, current, particulars);
        return switch (ReferralDecision.decide(standing, command.action(), acting.qualities(), command.outcome())) {
            case Moved moved -> {
                var further = details.write(sql, current, moved, particulars, now);
                yield changes.move(sql, current, moved, command.detail(), cause, further, now);
            }
            case AlreadyClosed closed -> throw new RefusedException(new ReferralAlreadyClosed(closed.status()));
            case NotAllowed refused ->
                throw new RefusedException(new TransitionNotAllowed(refused.status(), refused.allowed()));
            case ConsentNeeded needed -> throw new RefusedException(new ConsentMissing());
        };
    }

    /** The same command again changes nothing more; another one under its id is refused. */
    private void requireRepetition(
            DSLContext sql,
            ReferralEvent former,
            Referral current,
            ReferralCommand command,
            Particulars particulars,
            @Nullable String note,
            ReferralActing acting) {
        var same = former.referralId().equals(current.id())
                && former.isOf(command.action())
                && former.author().equals(acting.author())
                && Objects.equals(former.note(), note)
                && details.repeats(sql, former, current, command.detail(), particulars);
        if (!same) {
            throw new RefusedException(IdAlreadyUsed.at("commandId"));
        }
    }
}
