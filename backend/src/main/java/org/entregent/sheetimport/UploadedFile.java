package org.entregent.sheetimport;

import java.util.List;
import java.util.UUID;
import org.entregent.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent, and that could be read.
 *
 * @param id of the import, made by the client
 * @param regionId the id of the region whose guide it is for
 * @param digest SHA-256 of its bytes
 * @param rows the first names the columns
 */
record UploadedFile(UUID id, String regionId, @Nullable String name, String digest, List<TableRow> rows) {

    UploadedFile {
        rows = List.copyOf(rows);
    }
}
