package org.entregent.entrance;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.entregent.graph.RateLimitedException;
import org.entregent.graph.ShareSettings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Counts this instance's open event streams: each caller may keep a few, and all together no more than the server can carry. */
@Component
final class OpenStreams {

    /** By then a page that was closed has been noticed: the pause between two signs of life, and a little. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(20);

    private final ShareSettings settings;
    private final ConcurrentMap<Object, Integer> ofCallers = new ConcurrentHashMap<>();
    private final AtomicInteger inAll = new AtomicInteger();

    OpenStreams(ShareSettings settings, MeterRegistry meters) {
        this.settings = settings;
        meters.gauge("entregent.streams.open", inAll);
    }

    /** The stream, counted while somebody listens. One too many is refused, at once or when somebody listens. */
    <T> Flux<T> count(Object caller, Flux<T> stream) {
        refuseAbove(ofCallers.getOrDefault(caller, 0) + 1, inAll.get() + 1);
        return Flux.using(
                () -> remember(caller),
                count -> {
                    refuseAbove(count.own(), count.all());
                    return stream;
                },
                count -> forget(caller));
    }

    private record Count(int own, int all) {}

    private Count remember(Object caller) {
        return new Count(ofCallers.merge(caller, 1, Integer::sum), inAll.incrementAndGet());
    }

    private void refuseAbove(int own, int all) {
        if (own > settings.streams()) {
            throw new RateLimitedException(
                    "Too many event streams are open: %d are allowed.".formatted(settings.streams()), RETRY_AFTER);
        }
        if (all > settings.streamsInAll()) {
            throw new RateLimitedException("Too many event streams are open on this server.", RETRY_AFTER);
        }
    }

    private void forget(Object caller) {
        ofCallers.computeIfPresent(caller, (who, count) -> count == 1 ? null : count - 1);
        inAll.decrementAndGet();
    }
}
