package org.entregent.visitor;

import java.time.LocalDate;

/** When visitors are reminded of their meeting. */
final class Reminder {

    private static final int WORKING_DAYS_AHEAD = 2;

    private Reminder() {}

    /** From two working days before the meeting on, until its day. */
    static boolean isDue(LocalDate heldOn, LocalDate today) {
        return !today.isBefore(WorkingDays.before(heldOn, WORKING_DAYS_AHEAD)) && today.isBefore(heldOn);
    }

    /** The last day of a meeting of which somebody is reminded today. */
    static LocalDate latest(LocalDate today) {
        var latest = today;
        while (isDue(latest.plusDays(1), today)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }
}
