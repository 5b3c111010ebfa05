package org.entregent.graph;

import java.time.Duration;

/** How an answer says when the same may be tried again: a header, and an extension of the error for those who read events. */
public final class RetryAfter {

    /** Of an error: whole seconds. */
    public static final String EXTENSION = "retryAfter";

    /** Of what is gone for a moment. */
    public static final Duration OUTAGE = Duration.ofSeconds(5);

    private RetryAfter() {}

    /** The header's value: whole seconds, one at least. */
    public static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.toSeconds()));
    }
}
