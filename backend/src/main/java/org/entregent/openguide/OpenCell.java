package org.entregent.openguide;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of a CSV file that somebody may open in a spreadsheet. */
final class OpenCell {

    /** Begun like this a cell would be run as a formula, even after spaces and in full-width signs. */
    private static final Pattern FORMULA = Pattern.compile("(?s)(\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]).*");

    private static final Pattern FRENCH_PHONE = Pattern.compile("\\+33(\\d{9})");

    private OpenCell() {}

    /** Several values are parted by spaces: none of them has any. Numbers stay numbers. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(Objects::toString).collect(Collectors.joining(" "));
            case OffsetDateTime moment -> Objects.requireNonNull(OpenFiles.instant(moment));
            case String text -> safe(FRENCH_PHONE.matcher(text).replaceFirst("0$1"));
            case Object other -> other.toString();
        };
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
