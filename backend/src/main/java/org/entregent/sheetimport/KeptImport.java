package org.entregent.sheetimport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param labels what the file calls its columns
 * @param fields what they say, at the same places; empty where nobody knows
 * @param applyCommandId of the command that had it applied
 * @param undoCommandId of the command that had it taken back
 */
record KeptImport(
        ImportState state,
        List<String> labels,
        List<String> fields,
        @Nullable UUID applyCommandId,
        @Nullable UUID undoCommandId) {

    KeptImport {
        labels = List.copyOf(labels);
        fields = List.copyOf(fields);
    }

    /** How many of its rows are what. */
    record Counts(int undecided, int faulty, int wanted) {}
}
