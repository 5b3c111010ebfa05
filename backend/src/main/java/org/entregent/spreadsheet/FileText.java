package org.entregent.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/** The text of a file, whatever encoding it is in. */
final class FileText {

    /** What spreadsheets in Western Europe write when they don't say. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** So many bytes tell whether characters have two. */
    private static final int LOOKED_AT = 4_096;

    private record Marked(byte[] mark, Charset charset) {}

    private static final List<Marked> MARKS = List.of(
            new Marked(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
            new Marked(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE),
            new Marked(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE));

    private FileText() {}

    /** By its mark; without one UTF-16 if every second byte is mostly nought, else UTF-8, else Windows-1252. */
    static String of(byte[] bytes) {
        var text = MARKS.stream()
                .filter(marked -> Magic.begins(bytes, marked.mark()))
                .findFirst()
                .map(marked -> decode(bytes, marked.mark().length, marked.charset()))
                .orElseGet(() -> unmarked(bytes))
                .orElseThrow(() -> new UnreadableFile(Fault.ENCODING));
        requireWriting(text);
        return text;
    }

    private static Optional<String> unmarked(byte[] bytes) {
        if (bytes.length % 2 == 0 && isNought(bytes, 1)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (bytes.length % 2 == 0 && isNought(bytes, 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8).or(() -> decode(bytes, 0, WINDOWS));
    }

    /** Whether most of the first characters have a nought at this place of their two bytes, and none at the other. */
    private static boolean isNought(byte[] bytes, int place) {
        var looked = Math.min(bytes.length, LOOKED_AT) / 2;
        var here = 0;
        var there = 0;
        for (var character = 0; character < looked; character++) {
            here += bytes[2 * character + place] == 0 ? 1 : 0;
            there += bytes[2 * character + 1 - place] == 0 ? 1 : 0;
        }
        return there == 0 && here * 2 > looked;
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Any bytes are characters in Windows-1252; of pictures and archives many are none that people write. */
    private static void requireWriting(String text) {
        var line = 1;
        for (var place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            if (character == '\n') {
                line++;
            } else if (character < ' ' && character != '\t' && character != '\r') {
                throw new UnreadableFile(Fault.OTHER_KIND, line);
            }
        }
    }
}
