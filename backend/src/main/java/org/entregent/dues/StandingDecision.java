package org.entregent.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entregent.access.MembershipStatus;
import org.entregent.dues.Standing.Absence;
import org.entregent.dues.Standing.RenewalState;
import org.entregent.dues.StandingStep.Told;
import org.entregent.policy.DuesPolicy;

/** What the rules say to a step. */
sealed interface StandingDecision {

    /** The step holds, and this is how the membership stands from then on. */
    record Moved(Standing after) implements StandingDecision {}

    record NotAllowed(MembershipStatus status, List<StandingAction> allowed) implements StandingDecision {}

    /** Its time hasn't come, or the committee has said already. */
    record RenewalNotOpen() implements StandingDecision {}

    /** Somebody noted a later one, which begins where this one ends. */
    record NotTheLatest() implements StandingDecision {}

    static StandingDecision decide(Standing standing, StandingStep step, StandingActor actor, Clock clock) {
        var found = StandingTransition.find(step.action(), standing.status(), actor);
        if (found.isEmpty()) {
            return new NotAllowed(standing.status(), StandingTransition.actions(standing.status(), actor));
        }
        var told = step.told();
        return switch (step.action()) {
            case NOTE_PAYMENT -> paid(standing, told, clock);
            case TAKE_BACK_PAYMENT -> takenBack(standing, told, clock);
            case OPEN_RENEWAL -> renewal(standing, RenewalState.of(Renewal.OPEN));
            case RENEW -> decided(standing, RenewalState.of(Renewal.RENEWED));
            case POSTPONE_RENEWAL -> decided(standing, new RenewalState(Renewal.POSTPONED, told.until()));
            case REFUSE_RENEWAL -> decided(standing, RenewalState.of(Renewal.REFUSED));
            case GRANT_LEAVE -> away(standing, MembershipStatus.ON_LEAVE, told, clock);
            case SUSPEND -> away(standing, MembershipStatus.SUSPENDED, told, clock);
            case BEGIN_ABSENCE -> begun(standing, clock);
            case RETURN -> returned(standing, clock);
            case LEAVE ->
                new Moved(standing.left(Objects.requireNonNull(told.reason())).to(MembershipStatus.DROPPED));
            case END_UNRENEWED ->
                new Moved(standing.left(LeavingReason.NOT_RENEWED).to(MembershipStatus.DROPPED));
            case FALL_LATE, EXPIRE, REMOVE, TRANSFER ->
                new Moved(standing.to(found.get().to().orElseThrow()));
        };
    }

    /** By which rules, and on which day of the region. */
    record Clock(DuesPolicy rules, LocalDate today) {

        /** Whoever is away stays so; whoever isn't stands as the dues clock says. */
        MembershipStatus status(Standing standing) {
            return switch (standing.status()) {
                case ACTIVE, LATE, EXPIRED -> DuesClock.status(standing.due(), rules, today);
                case SUSPENDED, ON_LEAVE, REMOVED, DROPPED, TRANSFERRED, WITHDRAWN -> standing.status();
            };
        }
    }

    /** What was open is settled for the period that is paid; the next one opens in its time. */
    private static StandingDecision paid(Standing standing, Told told, Clock clock) {
        var payment = Objects.requireNonNull(told.payment());
        var after = standing.due(payment.coversUntil()).renewal(RenewalState.NONE);
        return new Moved(after.to(clock.status(after)));
    }

    /** The fee is due where it was before. */
    private static StandingDecision takenBack(Standing standing, Told told, Clock clock) {
        var payment = Objects.requireNonNull(told.payment());
        if (!payment.coversUntil().equals(standing.due().on())) {
            return new NotTheLatest();
        }
        var after = standing.due(payment.coversFrom()).renewal(RenewalState.NONE);
        return new Moved(after.to(clock.status(after)));
    }

    private static StandingDecision renewal(Standing standing, RenewalState state) {
        return new Moved(standing.renewal(state).to(standing.status()));
    }

    private static StandingDecision decided(Standing standing, RenewalState state) {
        return switch (standing.renewal().state()) {
            case OPEN, POSTPONED -> renewal(standing, state);
            case NONE, RENEWED, REFUSED -> new RenewalNotOpen();
        };
    }

    /** One to come changes nothing yet, but that whoever is away already is back until then. */
    private static StandingDecision away(Standing standing, MembershipStatus status, Told told, Clock clock) {
        var absence = new Absence(status, Objects.requireNonNull(told.on()), Objects.requireNonNull(told.until()));
        if (absence.hasBegun(clock.today())) {
            return new Moved(standing.away(absence).to(status));
        }
        return new Moved(
                isAwayNow(standing)
                        ? comeBack(standing, clock).away(absence)
                        : standing.away(absence).to(standing.status()));
    }

    private static boolean isAwayNow(Standing standing) {
        return standing.status() == MembershipStatus.ON_LEAVE || standing.status() == MembershipStatus.SUSPENDED;
    }

    private static StandingDecision begun(Standing standing, Clock clock) {
        var absence = standing.absence();
        return absence == null || !absence.hasBegun(clock.today())
                ? new NotAllowed(standing.status(), List.of())
                : new Moved(standing.to(absence.status()));
    }

    private static StandingDecision returned(Standing standing, Clock clock) {
        return new Moved(comeBack(standing, clock));
    }

    private static Standing comeBack(Standing standing, Clock clock) {
        var back = standing.back(clock.today());
        return back.to(DuesClock.status(back.due(), clock.rules(), clock.today()));
    }
}
