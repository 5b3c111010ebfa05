package org.entregent.suggestion;

import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.stranger.Stranger;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it is kept.
 *
 * @param author null for one who wants no answer
 */
record Kept(
        Reference reference,
        UUID networkId,
        SuggestionStatus status,
        Subject subject,
        @Nullable Stranger author) {

    int regionId() {
        return reference.region();
    }

    UUID id() {
        return reference.uuid();
    }
}
