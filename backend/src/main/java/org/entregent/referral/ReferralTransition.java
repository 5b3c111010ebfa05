package org.entregent.referral;

import static org.entregent.referral.ReferralStatus.ACKNOWLEDGED;
import static org.entregent.referral.ReferralStatus.AWAITING_CONSENT;
import static org.entregent.referral.ReferralStatus.CONTACTED;
import static org.entregent.referral.ReferralStatus.DISPUTED;
import static org.entregent.referral.ReferralStatus.DRAFT;
import static org.entregent.referral.ReferralStatus.IN_PROGRESS;
import static org.entregent.referral.ReferralStatus.MEETING;
import static org.entregent.referral.ReferralStatus.PROPOSAL;
import static org.entregent.referral.ReferralStatus.SENT;
import static org.entregent.referral.ReferralStatus.UNSENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of a referral's life: which verb leads from where to where, and whose it is. The only one: commands, the verbs that
 * a reader is offered, and their expression in SQL all rest on it. Steps may be left out, but none leads back, except out of a
 * dispute to where it began.
 */
enum ReferralTransition {
    ASK_FOR_CONSENT(ReferralAction.SEND, ReferralActor.GIVER, EnumSet.of(DRAFT), AWAITING_CONSENT, Need.NO_CONSENT),
    SEND(ReferralAction.SEND, ReferralActor.GIVER, UNSENT, SENT, Need.CONSENT),
    WITHDRAW(
            ReferralAction.WITHDRAW,
            ReferralActor.GIVER,
            EnumSet.range(DRAFT, SENT),
            ReferralStatus.WITHDRAWN,
            Need.NOTHING),
    ACKNOWLEDGE(ReferralAction.ACKNOWLEDGE, ReferralActor.RECEIVER, EnumSet.of(SENT), ACKNOWLEDGED, Need.NOTHING),
    RECORD_CONTACT(
            ReferralAction.RECORD_CONTACT,
            ReferralActor.RECEIVER,
            EnumSet.range(SENT, ACKNOWLEDGED),
            CONTACTED,
            Need.NOTHING),
    RECORD_MEETING(
            ReferralAction.RECORD_MEETING,
            ReferralActor.RECEIVER,
            EnumSet.range(SENT, CONTACTED),
            MEETING,
            Need.NOTHING),
    RECORD_PROPOSAL(
            ReferralAction.RECORD_PROPOSAL,
            ReferralActor.RECEIVER,
            EnumSet.range(SENT, MEETING),
            PROPOSAL,
            Need.NOTHING),
    WIN(ReferralAction.WIN, ReferralActor.RECEIVER, IN_PROGRESS, ReferralStatus.WON, Need.NOTHING),
    LOSE(ReferralAction.LOSE, ReferralActor.RECEIVER, IN_PROGRESS, ReferralStatus.NO_SALE, Need.NOTHING),
    DISPUTE(ReferralAction.DISPUTE, ReferralActor.RECEIVER, IN_PROGRESS, DISPUTED, Need.NOTHING),
    UPHOLD(
            ReferralAction.SETTLE_DISPUTE,
            ReferralActor.OFFICER,
            EnumSet.of(DISPUTED),
            ReferralStatus.WITHDRAWN,
            Need.UPHELD),
    DISMISS(ReferralAction.SETTLE_DISPUTE, ReferralActor.OFFICER, EnumSet.of(DISPUTED), null, Need.DISMISSED),
    EXPIRE(ReferralAction.EXPIRE, ReferralActor.SYSTEM, IN_PROGRESS, ReferralStatus.EXPIRED, Need.NOTHING);

    /** What must hold besides the status. Inside referrals have no prospect, hence all the consent they need. */
    enum Need {
        NOTHING,
        CONSENT,
        NO_CONSENT,
        UPHELD,
        DISMISSED
    }

    private final ReferralAction action;
    private final ReferralActor actor;
    private final Set<ReferralStatus> from;
    private final @Nullable ReferralStatus to;
    private final Need need;

    ReferralTransition(
            ReferralAction action,
            ReferralActor actor,
            Set<ReferralStatus> from,
            @Nullable ReferralStatus to,
            Need need) {
        this.action = action;
        this.actor = actor;
        this.from = from;
        this.to = to;
        this.need = need;
    }

    ReferralAction action() {
        return action;
    }

    ReferralActor actor() {
        return actor;
    }

    /** The statuses that the transition leads on from. */
    Set<ReferralStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Null when it leads back to the status before the dispute. */
    @Nullable
    ReferralStatus to() {
        return to;
    }

    Need need() {
        return need;
    }

    /** Where it leads a referral that it is open to. */
    ReferralStatus target(ReferralFacts facts) {
        return to == null ? facts.requireStatusBeforeDispute() : to;
    }

    boolean isOpen(ReferralStatus status, Set<ReferralActor> actors) {
        return from.contains(status) && actors.contains(actor);
    }

    /** The transition that leads from one status to another; a dispute that is dismissed leads back to any. */
    static Optional<ReferralTransition> find(ReferralStatus from, ReferralStatus to) {
        return Arrays.stream(values())
                .filter(transition -> transition.from.contains(from))
                .filter(transition -> transition.to == null ? to != ReferralStatus.WITHDRAWN : transition.to == to)
                .findFirst();
    }

    /** The verbs open in a status to somebody in these capacities, in the order of the table. */
    static List<ReferralAction> actions(ReferralStatus status, Set<ReferralActor> actors) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, actors))
                .map(ReferralTransition::action)
                .distinct()
                .toList();
    }
}
