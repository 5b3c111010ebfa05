package org.entregent.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets only a few of one kind through at once, in the order in which they came. Whoever sends hundreds of requests at the same
 * moment waits for nobody but themselves, without a connection to the database, and the connections stay free for others.
 * Thread-safe.
 */
public final class Turnstiles {

    /** Keys that share one wait for each other, rarely and briefly. */
    private static final int COUNT = 1024;

    private final Semaphore[] turnstiles;

    public Turnstiles(int atOnce) {
        turnstiles =
                Stream.generate(() -> new Semaphore(atOnce, true)).limit(COUNT).toArray(Semaphore[]::new);
    }

    /**
     * @param key whose work is done only a few at a time
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
