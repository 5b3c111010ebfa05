package org.entregent.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entregent.graph.ArgumentValues;

/** Whole months, both ends included, each named by its first day. */
record Period(LocalDate from, LocalDate to) {

    private static final long MOST_MONTHS = 60;

    /** What is wrong with the arguments {@code from} and {@code to}, if anything is. */
    static Optional<String> complaint(ArgumentValues values) {
        return new Period(
                        values.find("from", LocalDate.class).orElseThrow(),
                        values.find("to", LocalDate.class).orElseThrow())
                .complaint();
    }

    private Optional<String> complaint() {
        if (from.getDayOfMonth() != 1) {
            return Optional.of("from is the first day of a month");
        }
        if (to.getDayOfMonth() != 1) {
            return Optional.of("to is the first day of a month");
        }
        if (to.isBefore(from)) {
            return Optional.of("to is not before from");
        }
        if (months() > MOST_MONTHS) {
            return Optional.of("from and to span at most " + MOST_MONTHS + " months");
        }
        return Optional.empty();
    }

    private long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }
}
