package org.entregent.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which a committee is asked to take somebody.
 *
 * @param words null where there are none
 * @param until by when they are to be met; null where there are none
 */
record Conditions(@Nullable String words, @Nullable LocalDate until) {

    boolean areAny() {
        return words != null;
    }
}
