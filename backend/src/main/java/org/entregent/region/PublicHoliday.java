package org.entregent.region;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The eleven days of article L3133-1 of the Code du travail. Those that Alsace-Moselle and the overseas departments have besides are
 * not among them.
 */
public enum PublicHoliday {
    NEW_YEAR(1, 1),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    VICTORY_DAY(5, 8),
    ASCENSION(39),
    WHIT_MONDAY(50),
    NATIONAL_DAY(7, 14),
    ASSUMPTION(8, 15),
    ALL_SAINTS(11, 1),
    ARMISTICE(11, 11),
    CHRISTMAS(12, 25);

    private final IntFunction<LocalDate> day;

    PublicHoliday(int month, int dayOfMonth) {
        day = MonthDay.of(month, dayOfMonth)::atYear;
    }

    PublicHoliday(int daysAfterEaster) {
        day = year -> easter(year).plusDays(daysAfterEaster);
    }

    /** Its day in a year. */
    public LocalDate in(int year) {
        return day.apply(year);
    }

    /** Of two that fall on one day, as Ascension and Labour Day did in 2008, the first of the calendar year's list. */
    public static Optional<PublicHoliday> find(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** Those from one day to another, both included, by their days. */
    public static SortedMap<LocalDate, PublicHoliday> between(LocalDate from, LocalDate to) {
        var found = new TreeMap<LocalDate, PublicHoliday>();
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .forEach(year -> Arrays.stream(values())
                        .filter(holiday -> !holiday.in(year).isBefore(from)
                                && !holiday.in(year).isAfter(to))
                        .forEach(holiday -> found.putIfAbsent(holiday.in(year), holiday)));
        return found;
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm that Nature published anonymously in 1876 (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
