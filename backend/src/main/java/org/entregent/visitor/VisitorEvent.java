package org.entregent.visitor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a visit that was taken.
 *
 * @param digest of the command that said it
 */
record VisitorEvent(UUID visitorId, @Nullable String digest) {

    /** Whether a command that is said again says the same. */
    boolean isRepeatedBy(UUID visitor, VisitorStep.Said said) {
        return visitorId.equals(visitor)
                && said.digest() != null
                && said.digest().equals(digest);
    }
}
