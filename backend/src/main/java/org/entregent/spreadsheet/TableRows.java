package org.entregent.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/** The rows of a table while it is read, held to what a table of ours can be. */
final class TableRows {

    /** As much as a cell of a spreadsheet holds. */
    static final int LONGEST_CELL = 32_767;

    private static final int MOST_COLUMNS = 500;

    private final int most;
    private final List<TableRow> rows = new ArrayList<>();

    /** @param most rows, the first not counted */
    TableRows(int most) {
        this.most = most;
    }

    /** Leaves out a row in which nothing stands. */
    void add(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw new UnreadableFile(Fault.TOO_WIDE, row.line());
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new UnreadableFile(Fault.CELL_TOO_LONG, row.line());
        }
        if (rows.size() > most) {
            throw new UnreadableFile(Fault.TOO_MANY_ROWS, row.line());
        }
        rows.add(row);
    }

    List<TableRow> finish() {
        if (rows.isEmpty()) {
            throw new UnreadableFile(Fault.EMPTY);
        }
        return List.copyOf(rows);
    }
}
