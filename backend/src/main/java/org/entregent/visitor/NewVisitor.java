package org.entregent.visitor;

import java.time.Instant;
import java.util.UUID;
import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to visit a meeting.
 *
 * @param person null for somebody who wanted to be forgotten: that somebody asked is all that is kept
 * @param inviterId the member who invites them; null for others
 */
record NewVisitor(
        UUID id,
        VisitedMeeting meeting,
        VisitorSource source,
        @Nullable Person person,
        MailLanguage language,
        @Nullable UUID inviterId,
        Reckoning reckoning,
        VisitorStep step) {

    /**
     * What was known of the person then.
     *
     * @param visitNumber 1 for the first in this chapter
     * @param policyVersion of the policy that said how many there are at most
     */
    record Reckoning(int visitNumber, int mostVisits, UUID policyVersion, boolean isMember) {

        boolean isBeyond() {
            return visitNumber > mostVisits;
        }
    }

    VisitorStatus status() {
        return person == null
                ? VisitorStatus.CANCELLED
                : switch (source) {
                    case INVITED -> VisitorStatus.INVITED;
                    case ASKED -> VisitorStatus.REGISTERED;
                    case WALKED_IN -> VisitorStatus.ATTENDED;
                };
    }

    /** When they agreed themselves; null where somebody else entered them. */
    @Nullable
    Instant consentedAt() {
        return source == VisitorSource.ASKED && person != null ? step.at() : null;
    }

    /** What they give each other at the door. */
    String code() {
        return code(id);
    }

    static String code(UUID id) {
        return "%04d".formatted(Math.floorMod(id.getLeastSignificantBits(), 10_000));
    }
}
