package org.entregent.visitor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a meeting is, as people say it. */
final class VenueWords {

    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_REST = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private VenueWords() {}

    /** vendredi 4 décembre 2026, mardi 1er décembre 2026; Friday 4 December 2026. */
    static String day(LocalDate day, Locale language) {
        if (language.equals(Locale.ENGLISH)) {
            return ENGLISH.format(day);
        }
        var number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return FRENCH_DAY.format(day) + " " + number + " " + FRENCH_REST.format(day);
    }

    /** 7 h, 7 h 30; 7:00, 7:30. */
    static String time(LocalTime time, Locale language) {
        if (language.equals(Locale.ENGLISH)) {
            return "%d:%02d".formatted(time.getHour(), time.getMinute());
        }
        var hour = time.getHour() + String.valueOf(NO_BREAK) + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + "%02d".formatted(time.getMinute());
    }
}
