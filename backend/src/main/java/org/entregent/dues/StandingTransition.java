package org.entregent.dues;

import static org.entregent.access.MembershipStatus.ACTIVE;
import static org.entregent.access.MembershipStatus.DROPPED;
import static org.entregent.access.MembershipStatus.EXPIRED;
import static org.entregent.access.MembershipStatus.LATE;
import static org.entregent.access.MembershipStatus.ON_LEAVE;
import static org.entregent.access.MembershipStatus.REMOVED;
import static org.entregent.access.MembershipStatus.SUSPENDED;
import static org.entregent.access.MembershipStatus.TRANSFERRED;
import static org.entregent.dues.StandingActor.OFFICER;
import static org.entregent.dues.StandingActor.SYSTEM;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entregent.access.MembershipStatus;
import org.jspecify.annotations.Nullable;

/**
 * The table of a membership's life: which step leads from where to where, and whose it is. The only one: commands, the clock, the steps
 * that a reader is offered, and their expression in SQL all rest on it. Where no target is said, the dues clock says it: it runs for
 * whoever isn't away, and leaves others where they are.
 */
enum StandingTransition {
    NOTE_PAYMENT(StandingAction.NOTE_PAYMENT, OFFICER, MembershipStatus.SEATED, null),
    TAKE_BACK_PAYMENT(StandingAction.TAKE_BACK_PAYMENT, OFFICER, MembershipStatus.SEATED, null),
    FALL_LATE(StandingAction.FALL_LATE, SYSTEM, Set.of(ACTIVE), LATE),
    EXPIRE(StandingAction.EXPIRE, SYSTEM, Set.of(LATE), EXPIRED),
    REMOVE(StandingAction.REMOVE, SYSTEM, Set.of(EXPIRED), REMOVED),
    OPEN_RENEWAL(StandingAction.OPEN_RENEWAL, SYSTEM, MembershipStatus.SEATED, null),
    RENEW(StandingAction.RENEW, OFFICER, MembershipStatus.SEATED, null),
    POSTPONE_RENEWAL(StandingAction.POSTPONE_RENEWAL, OFFICER, MembershipStatus.SEATED, null),
    REFUSE_RENEWAL(StandingAction.REFUSE_RENEWAL, OFFICER, MembershipStatus.SEATED, null),
    END_UNRENEWED(StandingAction.END_UNRENEWED, SYSTEM, MembershipStatus.SEATED, DROPPED),
    /** One to come changes nothing yet. */
    GRANT_LEAVE(StandingAction.GRANT_LEAVE, OFFICER, Set.of(ACTIVE, LATE, ON_LEAVE), ON_LEAVE),
    SUSPEND(StandingAction.SUSPEND, OFFICER, MembershipStatus.SEATED, SUSPENDED),
    BEGIN_LEAVE(StandingAction.BEGIN_ABSENCE, SYSTEM, Set.of(ACTIVE, LATE, EXPIRED), null),
    RETURN(StandingAction.RETURN, OFFICER, Set.of(ON_LEAVE, SUSPENDED), null),
    COME_BACK(StandingAction.RETURN, SYSTEM, Set.of(ON_LEAVE, SUSPENDED), null),
    LEAVE(StandingAction.LEAVE, OFFICER, MembershipStatus.SEATED, DROPPED),
    /** Members stand before this feature, which only writes it down. */
    TRANSFER(StandingAction.TRANSFER, SYSTEM, MembershipStatus.SEATED, TRANSFERRED);

    private final StandingAction action;
    private final StandingActor actor;
    private final Set<MembershipStatus> from;
    private final @Nullable MembershipStatus to;

    StandingTransition(
            StandingAction action,
            StandingActor actor,
            Collection<MembershipStatus> from,
            @Nullable MembershipStatus to) {
        this.action = action;
        this.actor = actor;
        this.from = EnumSet.copyOf(from);
        this.to = to;
    }

    StandingAction action() {
        return action;
    }

    StandingActor actor() {
        return actor;
    }

    /** The statuses that it leads on from. */
    Set<MembershipStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads, unless the dues clock says so. */
    Optional<MembershipStatus> to() {
        return Optional.ofNullable(to);
    }

    /** The step, where it is open to somebody in this capacity. */
    static Optional<StandingTransition> find(StandingAction action, MembershipStatus status, StandingActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action && transition.isOpen(status, actor))
                .findFirst();
    }

    /** The steps open in a status to somebody in this capacity, in the order of the table. */
    static List<StandingAction> actions(MembershipStatus status, StandingActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, actor))
                .map(transition -> transition.action)
                .toList();
    }

    private boolean isOpen(MembershipStatus status, StandingActor in) {
        return actor == in && from.contains(status);
    }
}
