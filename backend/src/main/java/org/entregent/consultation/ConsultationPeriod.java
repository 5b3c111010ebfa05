package org.entregent.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entregent.graph.ArgumentValues;

/** Whole days, both ends included. */
record ConsultationPeriod(LocalDate from, LocalDate to) {

    /** A year. */
    static final int MOST_DAYS = 366;

    /** What is wrong with the arguments {@code from} and {@code to}, if anything is. */
    static Optional<String> complaint(ArgumentValues values) {
        return new ConsultationPeriod(
                        values.find("from", LocalDate.class).orElseThrow(),
                        values.find("to", LocalDate.class).orElseThrow())
                .complaint();
    }

    private Optional<String> complaint() {
        if (to.isBefore(from)) {
            return Optional.of("to is not before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            return Optional.of("from and to span at most " + MOST_DAYS + " days");
        }
        return Optional.empty();
    }
}
