package org.entregent.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds long lines as RFC 5545, 3.1, has it: after at most 75 octets, never within a character, going on after a space. The library
 * counts characters, of which a French text has fewer.
 */
final class FoldedLines {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** @param text lines that end with CR LF, folded in whatever way */
    static String of(String text) {
        return text.replace(END + " ", "").lines().map(FoldedLines::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        var folded = new StringBuilder(line.length());
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var written = Character.toString(character);
            var length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(written);
            octets += length;
        }
        return folded.toString();
    }
}
