package org.entregent.suggestion;

import java.util.List;

/**
 * A change that waits for a decision.
 *
 * @param current what the public reads by now
 */
record KeptChange(SuggestedChange change, List<String> current) {

    SuggestedField field() {
        return change.field();
    }

    /** Whether somebody else changed the field meanwhile. Whether a network is no more has no field that could. */
    boolean isConflict() {
        return field().corrected().isPresent() && !change.former().equals(current);
    }
}
