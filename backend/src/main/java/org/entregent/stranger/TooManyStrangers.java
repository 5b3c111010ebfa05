package org.entregent.stranger;

import java.time.Duration;

/** Strangers wrote as much today as they may. Ends the transaction in which more was to be kept. */
public final class TooManyStrangers extends RuntimeException {

    private final Duration wait;

    TooManyStrangers(Duration wait) {
        super("Strangers wrote as much today as they may", null, false, false);
        this.wait = wait;
    }

    /** Until they may write again. */
    public Duration waiting() {
        return wait;
    }
}
