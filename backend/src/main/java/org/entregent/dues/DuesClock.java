package org.entregent.dues;

import java.time.LocalDate;
import java.util.Optional;
import org.entregent.access.MembershipStatus;
import org.entregent.dues.Standing.Due;
import org.entregent.policy.DuesPolicy;

/**
 * What time does to a membership whose dues aren't paid: late on the first day that its region's rules say, counted from the due day,
 * then expired, then removed. It stands still while the member is away.
 */
final class DuesClock {

    private DuesClock() {}

    /** How a member stands by what is paid alone; never removed, which is a step that only time takes. */
    static MembershipStatus status(Due due, DuesPolicy rules, LocalDate today) {
        if (hasPassed(due, rules.daysUntilExpired(), today)) {
            return MembershipStatus.EXPIRED;
        }
        return hasPassed(due, rules.daysUntilLate(), today) ? MembershipStatus.LATE : MembershipStatus.ACTIVE;
    }

    /** The step that is due, one at a time: whoever is told of none isn't removed, however long nobody looked at the clock. */
    static Optional<StandingAction> step(Standing standing, DuesPolicy rules, LocalDate today) {
        var absence = standing.absence();
        return switch (standing.status()) {
            case ACTIVE, LATE, EXPIRED ->
                absence != null && absence.hasBegun(today) && !absence.isOver(today)
                        ? Optional.of(StandingAction.BEGIN_ABSENCE)
                        : ending(standing, today).or(() -> unpaid(standing, rules, today));
            case ON_LEAVE, SUSPENDED ->
                ending(standing, today)
                        .or(() -> absence == null || absence.isOver(today)
                                ? Optional.of(StandingAction.RETURN)
                                : Optional.empty());
            case REMOVED, DROPPED, TRANSFERRED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether the renewal opens, or a decision that was put off is due. */
    static boolean opensRenewal(Standing standing, DuesPolicy rules, LocalDate today) {
        if (!standing.status().holdsSeat()) {
            return false;
        }
        var renewal = standing.renewal();
        return switch (renewal.state()) {
            case NONE -> !today.isBefore(standing.due().on().minusMonths(rules.renewalMonths()));
            case POSTPONED ->
                renewal.postponedTo() == null || !renewal.postponedTo().isAfter(today);
            case OPEN, RENEWED, REFUSED -> false;
        };
    }

    private static Optional<StandingAction> ending(Standing standing, LocalDate today) {
        var isOver = standing.renewal().state() == Renewal.REFUSED
                && !standing.due().on().isAfter(today);
        return isOver ? Optional.of(StandingAction.END_UNRENEWED) : Optional.empty();
    }

    private static Optional<StandingAction> unpaid(Standing standing, DuesPolicy rules, LocalDate today) {
        return switch (standing.status()) {
            case ACTIVE -> when(standing, rules.daysUntilLate(), today, StandingAction.FALL_LATE);
            case LATE -> when(standing, rules.daysUntilExpired(), today, StandingAction.EXPIRE);
            case EXPIRED -> when(standing, rules.daysUntilRemoved(), today, StandingAction.REMOVE);
            case ON_LEAVE, SUSPENDED, REMOVED, DROPPED, TRANSFERRED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<StandingAction> when(Standing standing, int days, LocalDate today, StandingAction action) {
        return hasPassed(standing.due(), days, today) ? Optional.of(action) : Optional.empty();
    }

    private static boolean hasPassed(Due due, int days, LocalDate today) {
        return !today.isBefore(due.counted().plusDays(days));
    }
}
