package org.entregent.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often calendars may ask. Each address has its own measure: services that fetch for many people come from few networks. Whoever
 * tries addresses that lead nowhere is counted by their network. Each instance counts for itself.
 */
@Component
class FeedRates {

    private static final int MOST_KNOWN = 100_000;
    /** Programs come a few times an hour, and whenever their owner asks. */
    private static final int FETCHES = 60;

    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int MISSES = 30;
    private static final Duration MISSED_WITHIN = Duration.ofMinutes(10);

    private final Cache<String, Bucket> fetches = cache();
    private final Cache<String, Bucket> misses = cache();

    /** How long to wait, if at all. */
    Optional<Duration> fetch(String digest) {
        return wait(fetches.get(digest, known -> bucket(FETCHES, WITHIN)));
    }

    /** The same for an address that led nowhere. */
    Optional<Duration> miss(String network) {
        return wait(misses.get(network, known -> bucket(MISSES, MISSED_WITHIN)));
    }

    private static Optional<Duration> wait(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private static Bucket bucket(int times, Duration within) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                .build();
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(WITHIN)
                .build();
    }
}
