package org.entregent.visitor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.entregent.region.PublicHoliday;

/** Days on which firms work: neither Saturday and Sunday nor a public holiday. */
final class WorkingDays {

    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The working day that lies so many working days before a day, whichever that is itself. */
    static LocalDate before(LocalDate day, int number) {
        var found = day;
        for (var left = number; left > 0; ) {
            found = found.minusDays(1);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    static boolean isWorkingDay(LocalDate day) {
        return !FREE.contains(day.getDayOfWeek()) && PublicHoliday.find(day).isEmpty();
    }
}
