package org.entregent.guide;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody keeps the sheet of their network.
 *
 * @param endsOn the last day; null while no end is set
 */
record Ownership(
        int regionId,
        UUID id,
        UUID networkId,
        UUID accountId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** The last day of one that ends now: it opens nothing from now on, even where it began today. */
    static LocalDate lastDay(LocalDate today) {
        return today.minusDays(1);
    }
}
