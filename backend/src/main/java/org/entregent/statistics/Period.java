package org.entregent.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whole months, both ends included, each named by its first day. */
record Period(LocalDate from, LocalDate to) {

    private static final long MOST_MONTHS = 60;

    /** What is wrong with it, if anything is. */
    Optional<String> complaint() {
        if (from.getDayOfMonth() != 1) {
            return Optional.of("from must be the first day of a month");
        }
        if (to.getDayOfMonth() != 1) {
            return Optional.of("to must be the first day of a month");
        }
        if (to.isBefore(from)) {
            return Optional.of("to must not be before from");
        }
        if (months() > MOST_MONTHS) {
            return Optional.of("from and to must span at most " + MOST_MONTHS + " months");
        }
        return Optional.empty();
    }

    private long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }
}
