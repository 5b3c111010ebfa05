package org.entregent.office;

import java.time.LocalDate;
import java.util.Map;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an office is held.
 *
 * @param startsOn the first day
 * @param endsOn the last day; null while no end is set
 */
record Term(LocalDate startsOn, @Nullable LocalDate endsOn) {

    /** A term planned for longer ahead is a slip of the keyboard. */
    private static final int MOST_MONTHS_AHEAD = 12;

    /** Rights are not given for what has passed. */
    void check(InputCheck check, LocalDate today) {
        check.require(!startsOn.isBefore(today), Message.of("office.starts-in-the-past"), "startsOn");
        check.require(
                !startsOn.isAfter(today.plusMonths(MOST_MONTHS_AHEAD)),
                Message.of("office.starts-too-late", MOST_MONTHS_AHEAD),
                "startsOn");
        check.require(endsOn == null || !endsOn.isBefore(startsOn), Message.of("office.ends-before-start"), "endsOn");
    }

    boolean overlaps(Term other) {
        return !endsBefore(other.startsOn) && !other.endsBefore(startsOn);
    }

    boolean endsBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    void tell(Map<String, String> fields) {
        fields.put("startsOn", startsOn.toString());
        if (endsOn != null) {
            fields.put("endsOn", endsOn.toString());
        }
    }
}
