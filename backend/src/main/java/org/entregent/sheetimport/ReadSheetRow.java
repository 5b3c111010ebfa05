package org.entregent.sheetimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a file of sheets with what it says.
 *
 * @param cells as they are written
 * @param content by the columns of a version; what the file doesn't say is not among them
 * @param name as it is written, where it can't be read
 * @param slug of an address that led to the sheet; null where the file has none
 */
record ReadSheetRow(
        int line,
        List<String> cells,
        ObjectNode content,
        String name,
        @Nullable String slug,
        List<CellFault> faults) {

    ReadSheetRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }
}
