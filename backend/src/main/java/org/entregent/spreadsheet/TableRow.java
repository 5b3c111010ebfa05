package org.entregent.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a file, as it is written.
 *
 * @param line of the file that it begins on, from 1; of a workbook the row's number
 * @param cells from the first column on
 */
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column, from 0; empty when the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? CellText.plain(cells.get(column)) : "";
    }

    /** What stands beyond so many columns, with spaces between; empty when nothing does. */
    public String beyond(int columns) {
        return cells.stream().skip(columns).collect(Collectors.joining(" ")).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
