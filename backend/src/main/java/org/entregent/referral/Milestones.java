package org.entregent.referral;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a referral first reached each step. */
record Milestones(
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant closedAt) {

    private static final Duration PROMPT = Duration.ofHours(48);

    static Milestones none() {
        return new Milestones(null, null, null, null);
    }

    Milestones sent(Instant now) {
        return new Milestones(now, acknowledgedAt, contactedAt, closedAt);
    }

    /** Steps left out count as reached with the one that leaves them out. */
    Milestones reached(ReferralTransition transition, ReferralStatus to, Instant now) {
        var handled = transition.actor() == ReferralActor.RECEIVER && to != ReferralStatus.DISPUTED;
        return new Milestones(
                to == ReferralStatus.SENT ? first(sentAt, now) : sentAt,
                handled ? first(acknowledgedAt, now) : acknowledgedAt,
                handled && to.impliesContact() ? first(contactedAt, now) : contactedAt,
                to.ended() ? now : closedAt);
    }

    boolean contacted() {
        return contactedAt != null;
    }

    boolean contactedPromptly() {
        return sentAt != null && contactedAt != null && !contactedAt.isAfter(sentAt.plus(PROMPT));
    }

    private static Instant first(@Nullable Instant before, Instant now) {
        return before == null ? now : before;
    }
}
