package org.entregent.proposal;

import java.util.UUID;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept.
 *
 * @param proposed what it says; its author is none for one who wants no answer
 */
record Kept(Reference reference, ProposalStatus status, Proposed proposed) {

    int regionId() {
        return reference.region();
    }

    UUID id() {
        return reference.uuid();
    }

    String name() {
        return proposed.named().name();
    }

    /** Where its author hears of it; null for one who wants no answer. */
    @Nullable
    String address() {
        return proposed.proposer().address();
    }
}
