package org.entregent.stranger;

import java.time.Duration;

/** Strangers wrote as much today as they may. Ends the transaction in which more was to be kept. */
public final class TooManyStrangers extends RuntimeException {

    private final Duration pause;

    TooManyStrangers(Duration pause) {
        super("Strangers wrote as much today as they may", null, false, false);
        this.pause = pause;
    }

    /** Until they may write again. */
    public Duration pause() {
        return pause;
    }
}
