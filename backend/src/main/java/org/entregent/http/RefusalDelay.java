package org.entregent.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Lets whoever is refused again and again for asking too much wait for each further refusal. Refusing costs little, but not
 * nothing: whoever asks again the moment they are refused would take from others what the limits keep for them. Only refusals wait,
 * on threads that cost nothing meanwhile; nobody who is served waits, whoever shares their network address.
 */
@Component
public final class RefusalDelay {

    private static final int MOST_NETWORKS = 100_000;
    /** Longer than it takes to be patient with somebody again. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final RefusalProperties settings;
    private final Semaphore places;
    private final Cache<NetworkAddress, Bucket> patience = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(REMEMBERED)
            .build();

    RefusalDelay(RefusalProperties settings, MeterRegistry meters) {
        this.settings = settings;
        this.places = new Semaphore(settings.waiting());
        meters.gauge("entregent.refusals.waiting", places, free -> settings.waiting() - free.availablePermits());
    }

    /** Returns when the request may be refused. Whoever calls holds nothing that others want. */
    public void await(HttpServletRequest request) {
        var known = patience.get(NetworkAddress.of(request), network -> newBucket());
        if (known.tryConsume(1) || !places.tryAcquire()) {
            return;
        }
        try {
            Thread.sleep(settings.delay());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
