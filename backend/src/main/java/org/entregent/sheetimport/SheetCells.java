package org.entregent.sheetimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entregent.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;

/** The cells of a row by what they say, and what is wrong with them. */
final class SheetCells {

    private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*[,;|\\n]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final TableRow row;
    private final SheetColumns columns;
    private final Map<SheetColumn, Integer> places;
    private final List<CellFault> faults = new ArrayList<>();

    SheetCells(TableRow row, SheetColumns columns, Map<SheetColumn, Integer> places) {
        this.row = row;
        this.columns = columns;
        this.places = places;
    }

    /** What a cell says; empty when nothing does. */
    String text(SheetColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    @Nullable
    String textOrNull(SheetColumn column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The values of a cell that may have several. */
    List<String> several(SheetColumn column) {
        return Stream.of(BETWEEN_VALUES.split(text(column)))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** What a cell stands for; null where it is empty, or where that is unknown, which is a fault. */
    <T> @Nullable T one(SheetColumn column, Function<String, Optional<T>> reading, FaultReason otherwise) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var read = reading.apply(text);
        if (read.isEmpty()) {
            refuse(column, otherwise);
        }
        return read.orElse(null);
    }

    /** What a cell's values stand for. Codes may have spaces between them; words have spaces in them. */
    <T> List<T> all(SheetColumn column, Function<String, Optional<T>> reading, FaultReason otherwise) {
        var read = new ArrayList<T>();
        for (var value : several(column)) {
            var whole = reading.apply(value);
            if (whole.isPresent()) {
                read.add(whole.get());
                continue;
            }
            for (var code : SPACES.split(value)) {
                var found = reading.apply(code);
                if (found.isEmpty()) {
                    refuse(column, value, otherwise);
                    break;
                }
                read.add(found.get());
            }
        }
        return read.stream().distinct().toList();
    }

    void refuse(SheetColumn column, FaultReason reason) {
        refuse(column, reason, null);
    }

    void refuse(SheetColumn column, FaultReason reason, @Nullable Integer limit) {
        faults.add(new CellFault(column, label(column), text(column), reason, limit));
    }

    void refuse(SheetColumn column, String value, FaultReason reason) {
        faults.add(new CellFault(column, label(column), value, reason, null));
    }

    /** Each column once: the first complaint says what to mend. */
    List<CellFault> faults() {
        return faults;
    }

    private String label(SheetColumn column) {
        var place = places.get(column);
        return place == null ? "" : columns.labels().get(place);
    }
}
