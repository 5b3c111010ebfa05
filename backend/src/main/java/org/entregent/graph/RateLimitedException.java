package org.entregent.graph;

import java.time.Duration;

/** The caller uses more of the server than their share. */
public final class RateLimitedException extends GraphException {

    /** @param retryAfter when it is worth another try; told in whole seconds, one at least */
    public RateLimitedException(String message, Duration retryAfter) {
        super(ErrorCode.RATE_LIMITED, message, wholeSeconds(retryAfter));
    }

    private static Duration wholeSeconds(Duration wait) {
        return Duration.ofSeconds(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }
}
