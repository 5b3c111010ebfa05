package org.entregent.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A vote of the membership committee that isn't over.
 *
 * @param number of the application's votes, from 1 on
 * @param openedOn the day whose committee votes
 * @param endsOn the last day on which a vote counts
 * @param isProlonged too few had voted on its last day
 * @param committeeSize n, the sponsor left out
 * @param hasConditions whether it is about taking somebody under conditions
 */
record Vote(
        int regionId,
        UUID applicationId,
        int number,
        UUID chapterId,
        LocalDate openedOn,
        LocalDate endsOn,
        boolean isProlonged,
        int committeeSize,
        boolean hasConditions) {

    /** As many days as it had at first. */
    Vote prolonged() {
        var days = Math.max(1, ChronoUnit.DAYS.between(openedOn, endsOn));
        return new Vote(
                regionId,
                applicationId,
                number,
                chapterId,
                openedOn,
                endsOn.plusDays(days),
                true,
                committeeSize,
                hasConditions);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(endsOn);
    }
}
