package org.entregent.graph;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalInt;

/** What any text must be like, wherever it comes from: PostgreSQL can store it, and lengths count what people count. */
public final class PlainText {

    /**
     * How many code points a character may have on average: a family of emoji has seven, a letter under three accents four. The
     * database's own bounds count code points and are this many times as wide.
     */
    public static final int CODE_POINTS = 8;

    private PlainText() {}

    /** Whether the text has neither a null character nor half of a surrogate pair. */
    public static boolean isStorable(String text) {
        return findFault(text).isEmpty();
    }

    /** The first code point that cannot be stored. */
    public static OptionalInt findFault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return OptionalInt.of(0);
            }
            if (Character.isSurrogate(unit)) {
                int character = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(character)) {
                    return OptionalInt.of(character);
                }
                i++;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the text has more characters than allowed, as people count them: grapheme clusters, of which an emoji is one. */
    public static boolean isLongerThan(String text, int limit) {
        if (text.length() <= limit) {
            return false;
        }
        return text.codePointCount(0, text.length()) > limit * CODE_POINTS || length(text) > limit;
    }

    private static int length(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int length = 0;
        while (characters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }
}
