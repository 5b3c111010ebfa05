package org.entregent.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The one written form of each kind of value, in ASCII, for all that is read: documents, variables, cursors, files. */
public final class ScalarForm {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern INSTANT =
            Pattern.compile(DAY + "[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");

    private ScalarForm() {}

    /** A day of the calendar, of the years 0001 to 9999. */
    public static Optional<LocalDate> day(String text) {
        return parse(DAY, text, LocalDate::parse).filter(day -> day.getYear() > 0);
    }

    /** An instant with an offset, in UTC; of the same years there. */
    public static Optional<OffsetDateTime> instant(String text) {
        return parse(INSTANT, text, written -> OffsetDateTime.parse(written.toUpperCase(Locale.ROOT)))
                .map(written -> written.withOffsetSameInstant(ZoneOffset.UTC))
                .filter(instant -> instant.getYear() > 0 && instant.getYear() <= 9999);
    }

    public static Optional<LocalTime> time(String text) {
        return parse(TIME, text, LocalTime::parse);
    }

    /** All 36 characters, in either case. */
    public static Optional<UUID> uuid(String text) {
        return parse(UUID_FORM, text, UUID::fromString);
    }

    /** A whole number of 64 bits in decimal digits. */
    public static Optional<Long> whole(String text) {
        return parse(WHOLE, text, Long::valueOf);
    }

    private static <T> Optional<T> parse(Pattern form, String text, Function<String, T> reading) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
