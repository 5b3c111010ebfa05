package org.entregent.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/** A table in CSV. */
public final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a decoder writes for bytes that it can't read. */
    private static final char UNREADABLE = '\uFFFD';

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private CsvText() {}

    /**
     * Its rows, but those in which nothing stands. The first names the columns, parted by semicolons, commas or tabs.
     *
     * @param most rows, the first not counted
     * @throws UnreadableFile where it is no table, or one that is too large
     */
    public static List<TableRow> read(String text, int most) {
        var plain = plain(text);
        if (plain.indexOf(UNREADABLE) >= 0) {
            throw new UnreadableFile(Fault.ENCODING);
        }
        var rows = new TableRows(most);
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).get();
        try (var parser = CSVParser.parse(plain, format)) {
            read(parser, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.finish();
    }

    private static void read(CSVParser parser, TableRows rows) {
        var next = 1;
        try {
            for (var record : parser) {
                rows.add(new TableRow(next, new ArrayList<>(record.toList())));
                next = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException malformed) {
            throw new UnreadableFile(Fault.QUOTES, Math.max((int) parser.getCurrentLineNumber(), 1));
        }
    }

    /** Lines ended by a line feed alone, and nothing before the first label. */
    private static String plain(String text) {
        var ended = text.replace("\r\n", "\n").replace('\r', '\n');
        return ended.indexOf(BYTE_ORDER_MARK) == 0 ? ended.substring(1) : ended;
    }

    /** The one that the labels are parted by. */
    private static char delimiter(String text) {
        var end = text.indexOf('\n');
        var labels = end < 0 ? text : text.substring(0, end);
        var found = DELIMITERS.getFirst();
        for (var candidate : DELIMITERS) {
            if (count(labels, candidate) > count(labels, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }
}
