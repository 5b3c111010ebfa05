package org.entregent.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;

/**
 * A file of members in CSV.
 *
 * @param unknownColumns labels that mean nothing to us
 */
record MemberFile(List<FileRow> rows, List<String> unknownColumns) {

    static final int MOST_ROWS = 2_000;

    private static final String[] PATH = {"file", "text"};
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a decoder writes for bytes that it can't read. */
    private static final char UNREADABLE = '\uFFFD';

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    /** Which column stands where, and what the file calls it. */
    private record Header(
            Map<FileColumn, Integer> places, Map<FileColumn, String> labels, int width, List<String> unknown) {}

    /** Refuses what is no such file; what is wrong with its rows is another matter. */
    static MemberFile read(String text, InputCheck check) {
        var plain = plain(text);
        check.require(plain.indexOf(UNREADABLE) < 0, Message.of("member.import-encoding"), PATH);
        check.require(!plain.isBlank(), Message.of("member.import-empty"), PATH);
        check.finish();
        var lines = new ArrayList<Integer>();
        var records = records(plain, lines, check);
        var header = header(records.getFirst(), check);
        check.finish();
        var rows = new ArrayList<FileRow>();
        for (var place = 1; place < records.size(); place++) {
            if (records.get(place).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(records.get(place), lines.get(place), header));
            }
        }
        check.require(!rows.isEmpty(), Message.of("member.import-empty"), PATH);
        check.require(rows.size() <= MOST_ROWS, Message.of("member.import-too-long", MOST_ROWS, rows.size()), PATH);
        check.finish();
        return new MemberFile(List.copyOf(rows), header.unknown());
    }

    /** Lines ended by a line feed alone, and nothing before the first label. */
    private static String plain(String text) {
        var ended = text.replace("\r\n", "\n").replace('\r', '\n');
        return ended.indexOf(BYTE_ORDER_MARK) == 0 ? ended.substring(1) : ended;
    }

    private static List<CSVRecord> records(String text, List<Integer> lines, InputCheck check) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        var records = new ArrayList<CSVRecord>();
        try (var parser = CSVParser.parse(text, format)) {
            try {
                var next = 1;
                for (var record : parser) {
                    records.add(record);
                    lines.add(next);
                    next = (int) parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException malformed) {
                var line = (int) parser.getCurrentLineNumber();
                check.refuse(Message.of("member.import-quotes", Math.max(line, 1)), PATH);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        check.finish();
        return records;
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

    private static Header header(CSVRecord labels, InputCheck check) {
        var places = new EnumMap<FileColumn, Integer>(FileColumn.class);
        var written = new EnumMap<FileColumn, String>(FileColumn.class);
        var unknown = new ArrayList<String>();
        for (var place = 0; place < labels.size(); place++) {
            var label = labels.get(place).strip();
            var column = FileColumn.called(label);
            if (column.isEmpty()) {
                unknown.add(label);
            } else if (places.putIfAbsent(column.get(), place) != null) {
                check.refuse(Message.of("member.import-twice", label), PATH);
            } else {
                written.put(column.get(), label);
            }
        }
        var missing = Stream.of(FileColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(FileColumn::label)
                .collect(Collectors.joining(", "));
        check.require(missing.isEmpty(), Message.of("member.import-missing", missing), PATH);
        unknown.removeIf(String::isEmpty);
        return new Header(places, written, labels.size(), List.copyOf(unknown));
    }

    private static FileRow row(CSVRecord record, int line, Header header) {
        var cells = new EnumMap<FileColumn, String>(FileColumn.class);
        header.places().forEach((column, place) -> {
            if (place < record.size()) {
                cells.put(column, record.get(place));
            }
        });
        var extra = record.stream()
                .skip(header.width())
                .collect(Collectors.joining(" "))
                .strip();
        return new FileRow(line, header.labels(), cells, extra);
    }
}
