package org.entregent.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets only some of the same kind through at once, in the order of coming. Who sends hundreds of requests at the same moment waits
 * for themselves, without a connection to the database, and the connections are there for others. Thread-safe.
 */
public final class Turnstiles {

    /** Keys that share one wait for each other, which is seldom and short. */
    private static final int COUNT = 1024;

    private final Semaphore[] turnstiles;

    public Turnstiles(int atOnce) {
        turnstiles =
                Stream.generate(() -> new Semaphore(atOnce, true)).limit(COUNT).toArray(Semaphore[]::new);
    }

    /**
     * @param key of whom only some may do it at once
     * @param work short, and without another turnstile in it
     */
    public <T> T pass(Object key, Supplier<T> work) {
        var turnstile = turnstiles[Math.floorMod(key.hashCode(), COUNT)];
        turnstile.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turnstile.release();
        }
    }
}
