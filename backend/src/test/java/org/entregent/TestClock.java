package org.entregent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * The clock of every application under test. It goes with the real one until a test lets time pass at once: {@link #pass}. Each test
 * class begins at the real time. PostgreSQL and libraries keep time of their own. It goes by milliseconds, as the
 * application's own does.
 */
public final class TestClock extends Clock {

    public static final Clock CLOCK = new TestClock();
    private static final VirtualTimeScheduler TIMERS = VirtualTimeScheduler.create();
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);
    private static final AtomicLong ERA = new AtomicLong();

    private TestClock() {}

    public static Instant now() {
        return CLOCK.instant();
    }

    /** Lets time pass; what waited for a time that has come by then is done when this returns. */
    public static void pass(Duration time) {
        ERA.incrementAndGet();
        AHEAD.accumulateAndGet(time, Duration::plus);
        TIMERS.advanceTimeBy(time);
    }

    /** Another one whenever time was changed: what an application did meanwhile, such as forgetting a key, stays done. */
    static long era() {
        return ERA.get();
    }

    static void reset() {
        ERA.incrementAndGet();
        AHEAD.set(Duration.ZERO);
    }

    /** What waits for a time waits for {@link #pass}. */
    static Scheduler timers() {
        return TIMERS;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(AHEAD.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everybody asks this clock for instants");
    }
}
