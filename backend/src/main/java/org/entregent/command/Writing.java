package org.entregent.command;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.entregent.graph.PlainText;

/** What people write, in the one form that is stored. */
final class Writing {

    /** Space of any width, and what has no width at all. */
    private static final String NOTHING =
            "[\\s\\p{Z}\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]+";

    private static final Pattern OUTER_SPACE = Pattern.compile("^" + NOTHING + "|" + NOTHING + "$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    /** Something that leaves a mark on paper: neither space nor control, no joiner, and no accent without a letter. */
    private static final Pattern MARK = Pattern.compile("[^\\s\\p{Z}\\p{C}\\p{M}\\u115f\\u1160\\u2800\\u3164\\uffa0]");

    private Writing() {}

    /** Composed accents, lines ended by a line feed, no space around; empty when nothing of it can be seen. */
    static String normalise(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!MARK.matcher(composed).find()) {
            return "";
        }
        return OUTER_SPACE.matcher(LINE_END.matcher(composed).replaceAll("\n")).replaceAll("");
    }

    /** Whether all of it can be shown as it was written: nothing invisible that deletes, overprints or turns the direction. */
    static boolean isLegible(String text, boolean lineFeeds) {
        return PlainText.isStorable(text)
                && text.codePoints().noneMatch(character -> isHidden(character) && !(lineFeeds && isLayout(character)));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\t';
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
