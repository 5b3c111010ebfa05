package org.entregent.graph.answer;

import org.jspecify.annotations.Nullable;

/** A value that needs no completion any more although it isn't a {@link RawJson}. */
record Completed(Object value) {

    static @Nullable Completed of(@Nullable Object value) {
        return value == null ? null : new Completed(value);
    }

    /** The value as it goes into the answer. */
    static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof Completed completed ? completed.value : value;
    }
}
