package org.entregent.graph.answer;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entregent.graph.RateLimitedException;
import org.entregent.graph.ShareSettings;

/** What one caller uses of this instance: turns at the database, and cost over time. Thread-safe. */
final class Share {

    private final Consumer<String> refusals;
    private final ShareSettings settings;
    private final long burst;
    private final Bucket budget;
    private final Semaphore turns;
    /** To wait for a turn at. */
    private final Semaphore places;

    /** @param refusals told why something was refused */
    Share(ShareSettings settings, ShareSettings.Budget allowed, Consumer<String> refusals) {
        this.refusals = refusals;
        this.settings = settings;
        this.burst = allowed.burst();
        this.budget = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowed.burst()).refillGreedy(allowed.perSecond(), Duration.ofSeconds(1)))
                .build();
        this.turns = new Semaphore(settings.turns(), true);
        this.places = new Semaphore(settings.waiting());
    }

    /**
     * Takes the cost from the budget and a turn at the database, in the order in which operations came; or refuses and takes
     * neither.
     */
    void enter(long cost) {
        spend(cost);
        if (!takesTurn()) {
            budget.addTokens(price(cost));
            refusals.accept("turn");
            throw new RateLimitedException("Too much is asked at once.", settings.patience());
        }
    }

    void spend(long cost) {
        ConsumptionProbe probe = budget.tryConsumeAndReturnRemaining(price(cost));
        if (!probe.isConsumed()) {
            refusals.accept("budget");
            throw new RateLimitedException(
                    "Too much was asked in too short a time.", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** What is allowed, but costs more than the whole budget, takes all of it. */
    private long price(long cost) {
        return Math.min(cost, burst);
    }

    void leave() {
        turns.release();
    }

    private boolean takesTurn() {
        try {
            return turns.tryAcquire(0, TimeUnit.NANOSECONDS) || waits();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Places are taken, not counted: of two who come for the last one at the same moment, one is refused. */
    private boolean waits() throws InterruptedException {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return turns.tryAcquire(settings.patience().toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            places.release();
        }
    }
}
