package org.entregent.command;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people write, in the one form that is stored. */
final class Writing {

    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}\\ufeff]+$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    private Writing() {}

    /** Composed accents, lines ended by a line feed, no space around. */
    static String normalise(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return OUTER_SPACE.matcher(LINE_END.matcher(composed).replaceAll("\n")).replaceAll("");
    }

    /** As PostgreSQL counts: an emoji is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether all can be shown as it was written: nothing invisible that deletes, overprints or turns the direction. */
    static boolean isLegible(String text, boolean lineFeeds) {
        return text.codePoints().noneMatch(character -> isHidden(character) && !(lineFeeds && isLayout(character)));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\t';
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
