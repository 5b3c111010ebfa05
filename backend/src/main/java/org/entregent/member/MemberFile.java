package org.entregent.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.spreadsheet.CsvText;
import org.entregent.spreadsheet.TableRow;
import org.entregent.spreadsheet.UnreadableFile;

/**
 * A file of members in CSV.
 *
 * @param unknownColumns labels that mean nothing to us
 */
record MemberFile(List<FileRow> rows, List<String> unknownColumns) {

    static final int MOST_ROWS = 2_000;

    private static final String[] PATH = {"file", "text"};

    /** Which column stands where, and what the file calls it. */
    private record Header(
            Map<FileColumn, Integer> places, Map<FileColumn, String> labels, int width, List<String> unknown) {}

    /** Refuses what is no such file; what is wrong with its rows is another matter. */
    static MemberFile read(String text, InputCheck check) {
        var table = table(text, check);
        check.finish();
        var header = header(table.getFirst(), check);
        check.finish();
        var rows = table.stream().skip(1).map(row -> row(row, header)).toList();
        check.require(!rows.isEmpty(), Message.of("member.import-empty"), PATH);
        check.require(rows.size() <= MOST_ROWS, Message.of("member.import-too-long", MOST_ROWS, rows.size()), PATH);
        check.finish();
        return new MemberFile(rows, header.unknown());
    }

    /** Empty when it can't be read: the check then knows why. */
    private static List<TableRow> table(String text, InputCheck check) {
        try {
            // The request's bound is enough; whoever has too many rows wants to hear how many.
            return CsvText.read(text, Integer.MAX_VALUE);
        } catch (UnreadableFile unreadable) {
            check.refuse(message(unreadable), PATH);
            return List.of();
        }
    }

    private static Message message(UnreadableFile unreadable) {
        return switch (unreadable.fault()) {
            case EMPTY -> Message.of("member.import-empty");
            case ENCODING, OTHER_KIND -> Message.of("member.import-encoding");
            case TOO_WIDE, CELL_TOO_LONG, QUOTES, DAMAGED, TOO_LARGE, TOO_MANY_ROWS ->
                Message.of("member.import-quotes", Math.max(unreadable.line(), 1));
        };
    }

    private static Header header(TableRow labels, InputCheck check) {
        var places = new EnumMap<FileColumn, Integer>(FileColumn.class);
        var written = new EnumMap<FileColumn, String>(FileColumn.class);
        var unknown = new ArrayList<String>();
        for (var place = 0; place < labels.cells().size(); place++) {
            var label = labels.cell(place);
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
        return new Header(places, written, labels.cells().size(), List.copyOf(unknown));
    }

    private static FileRow row(TableRow row, Header header) {
        var cells = new EnumMap<FileColumn, String>(FileColumn.class);
        header.places().forEach((column, place) -> cells.put(column, row.cell(place)));
        return new FileRow(row.line(), header.labels(), cells, row.beyond(header.width()));
    }
}
