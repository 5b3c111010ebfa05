package org.entregent.spreadsheet;

import java.util.List;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/** A table in a file that somebody chose: CSV, or the first sheet of a workbook. What it is called says nothing. */
public final class TableFile {

    private TableFile() {}

    /**
     * Its rows, but those in which nothing stands; the first names the columns.
     *
     * @param most rows, the first not counted
     * @throws UnreadableFile where it is no table, or one that is too large
     */
    public static List<TableRow> read(byte[] bytes, int most) {
        if (bytes.length == 0) {
            throw new UnreadableFile(Fault.EMPTY);
        }
        if (Magic.isOther(bytes)) {
            throw new UnreadableFile(Fault.OTHER_KIND);
        }
        return Magic.isArchive(bytes) ? new Workbook(bytes).read(most) : CsvText.read(FileText.of(bytes), most);
    }
}
