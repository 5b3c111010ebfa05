package org.entregent.graph.answer;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.graph.PlainText;
import org.entregent.graph.ScalarForm;
import org.jspecify.annotations.Nullable;

/** What stands for a value of each scalar of the SDL: as JSON brings it, and as a literal of a document says it. */
enum InputScalar {
    STRING("String", "a text without null characters and halves of surrogate pairs", InputScalar::text),
    ID("ID", "a text, or a whole number", InputScalar::id),
    BOOLEAN("Boolean", "true or false", value -> value instanceof Boolean truth ? truth : null),
    INT("Int", "a whole number of 32 bits", value -> whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)),
    FLOAT("Float", "a number", InputScalar::number),
    LONG(
            "Long",
            "a whole number of 64 bits",
            value -> value instanceof String text
                    ? ScalarForm.whole(text).orElse(null)
                    : whole(value, Long.MIN_VALUE, Long.MAX_VALUE)),
    DATE("Date", "a day of the calendar with a year of four digits, such as 2026-11-23", read(ScalarForm::day)),
    DATE_TIME("DateTime", "an instant with its offset, such as 2026-11-23T08:30:00Z", read(ScalarForm::instant)),
    LOCAL_TIME("LocalTime", "a time of day, such as 07:30:00", read(ScalarForm::time)),
    UUID_TEXT("UUID", "a UUID of 36 characters, such as 01938e2a-7c00-7000-8000-000000000000", read(ScalarForm::uuid));

    private static final Map<String, InputScalar> BY_NAME = new HashMap<>();

    static {
        for (InputScalar scalar : values()) {
            BY_NAME.put(scalar.typeName, scalar);
        }
    }

    private final String typeName;
    private final String expected;
    private final Function<Object, @Nullable Object> reading;

    InputScalar(String typeName, String expected, Function<Object, @Nullable Object> reading) {
        this.typeName = typeName;
        this.expected = expected;
        this.reading = reading;
    }

    static @Nullable InputScalar find(String typeName) {
        return BY_NAME.get(typeName);
    }

    String typeName() {
        return typeName;
    }

    /** What a value must be, in words. */
    String expected() {
        return expected;
    }

    /** The value that JSON's value stands for; null when it stands for none. */
    @Nullable
    Object read(Object value) {
        return reading.apply(value);
    }

    private static Function<Object, @Nullable Object> read(Function<String, ? extends Optional<?>> form) {
        return value -> value instanceof String text ? form.apply(text).orElse(null) : null;
    }

    private static @Nullable String text(Object value) {
        return value instanceof String text && PlainText.isStorable(text) ? text : null;
    }

    private static @Nullable String id(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case BigInteger number -> number.toString();
            case UUID known -> known.toString();
            default -> text(value);
        };
    }

    /** A number that JSON writes with a point or an exponent is not one: after rounding, nobody can tell whether it was whole. */
    private static @Nullable Long whole(Object value, long least, long most) {
        if (value instanceof BigInteger large) {
            return large.bitLength() < Long.SIZE ? within(large.longValue(), least, most) : null;
        }
        return value instanceof Integer || value instanceof Long
                ? within(((Number) value).longValue(), least, most)
                : null;
    }

    private static @Nullable Long within(long number, long least, long most) {
        return number >= least && number <= most ? number : null;
    }

    private static @Nullable Number number(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue()) ? number : null;
    }
}
