package org.entregent.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transition, as it is kept forever.
 *
 * @param sequence equals the version that it led to
 * @param from null for the first
 */
record ReferralEvent(
        UUID referralId,
        int sequence,
        UUID commandId,
        Instant occurredAt,
        Author author,
        @Nullable ReferralStatus from,
        ReferralStatus to,
        @Nullable String note) {

    /**
     * Who did it.
     *
     * @param memberId null for the system, the prospect, and directors who aren't members
     */
    record Author(
            ReferralActor actor,
            @Nullable UUID memberId,
            @Nullable UUID accountId) {

        static Author system() {
            return new Author(ReferralActor.SYSTEM, null, null);
        }
    }

    static ReferralEvent first(Referral given, Author author) {
        return new ReferralEvent(
                given.id(), given.version(), given.id(), given.createdAt(), author, null, given.status(), null);
    }

    static ReferralEvent of(ReferralMove move, Referral after) {
        var cause = move.step().cause();
        return new ReferralEvent(
                after.id(),
                after.version(),
                cause.commandId(),
                after.changedAt(),
                cause.author(),
                move.before().status(),
                after.status(),
                cause.note());
    }

    /** Whether it came of this verb: no two verbs lead from one status to the same other. */
    boolean isOf(ReferralAction action) {
        return from != null
                && ReferralTransition.find(from, to)
                        .map(ReferralTransition::action)
                        .equals(Optional.of(action));
    }
}
