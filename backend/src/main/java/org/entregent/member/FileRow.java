package org.entregent.member;

import java.util.Map;

/**
 * A row of a file of members, as it is written.
 *
 * @param line of the file that it begins on; the labels stand on the first
 * @param labels what the file calls its columns
 * @param extra cells beyond the last label
 */
record FileRow(int line, Map<FileColumn, String> labels, Map<FileColumn, String> cells, String extra) {

    /** What a cell says, without what spreadsheets put before text that begins like a formula; empty when there is none. */
    String cell(FileColumn column) {
        var text = cells.getOrDefault(column, "").strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    String label(FileColumn column) {
        return labels.getOrDefault(column, column.label());
    }
}
