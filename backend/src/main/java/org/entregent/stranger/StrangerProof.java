package org.entregent.stranger;

import java.time.Instant;
import java.util.UUID;

/** What a form that somebody sent proves. */
public sealed interface StrangerProof {

    /**
     * It was asked for, for this purpose, by somebody who took their time.
     *
     * @param id the form's, by which it is taken once
     * @param endsAt it is not taken any more then
     */
    record Accepted(UUID id, Instant endsAt) implements StrangerProof {}

    /** It doesn't look like a person's. Whoever is one sends the same form once more, see {@link StrangerForm#again}. */
    record Refused(Reason reason) implements StrangerProof {}

    /** Why a form is refused. */
    enum Reason {
        /** It is of another purpose, was asked for too long ago, or was never asked for. */
        OUTDATED,
        /** Nobody fills a form in as fast. */
        TOO_FAST,
        /** Something stands in the field that people don't see. */
        TRAPPED
    }
}
