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

    /** What a cell says; empty when there is none. */
    String cell(FileColumn column) {
        return cells.getOrDefault(column, "");
    }

    String label(FileColumn column) {
        return labels.getOrDefault(column, column.label());
    }
}
