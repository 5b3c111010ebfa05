package org.entregent.suggestion;

import java.util.List;
import org.entregent.graph.Reference;
import org.entregent.stranger.Stranger;
import org.jspecify.annotations.Nullable;

/**
 * What somebody suggests about a sheet.
 *
 * @param note what they say besides
 */
record Suggested(
        Reference network,
        Subject subject,
        List<SuggestedChange> changes,
        @Nullable String note,
        Stranger author) {

    Suggested {
        changes = List.copyOf(changes);
    }

    boolean saysNothing() {
        return changes.isEmpty() && note == null;
    }
}
