package org.entregent.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which a grant holds.
 *
 * @param endsOn the last day; null while no end is set
 */
record GrantedDays(LocalDate startsOn, @Nullable LocalDate endsOn) {

    /** Whether any day lies in both. */
    boolean overlap(GrantedDays other) {
        return !endsBefore(other.startsOn) && !other.endsBefore(startsOn);
    }

    boolean endsBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
