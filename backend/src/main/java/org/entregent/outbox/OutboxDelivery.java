package org.entregent.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.entregent.statement.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands each event to this instance's subscribers once, whether a notification or a sweep found it. */
@Component
class OutboxDelivery {

    /**
     * Ids tell when an event was made, not when it was committed: each sweep looks back by more than the longest transaction
     * takes, and leaves out what was delivered.
     */
    private static final Duration LOOK_BACK = Duration.ofSeconds(90);

    /** Each page is sorted afresh, out of all that are left: hence few pages, even when hundreds of events come in a second. */
    private static final int PAGE = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final Database database;
    private final Transactions transactions;
    private final OutboxRepository repository;
    private final RegionService regions;
    private final SingletonSupplier<List<OutboxSubscriber>> subscribers;
    private final Cache<UUID, Boolean> delivered = Caffeine.newBuilder()
            .expireAfterWrite(LOOK_BACK.multipliedBy(2))
            .maximumSize(200_000)
            .build();
    private final Clock clock;
    private final Timer delay;
    private @Nullable Instant sweptUntil;

    OutboxDelivery(
            Database database,
            Transactions transactions,
            OutboxRepository repository,
            RegionService regions,
            ObjectProvider<OutboxSubscriber> subscribers,
            Clock clock,
            MeterRegistry meters) {
        this.database = database;
        this.transactions = transactions;
        this.repository = repository;
        this.regions = regions;
        this.clock = clock;
        this.delay = Timer.builder("entregent.outbox.delay")
                .serviceLevelObjectives(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10))
                .register(meters);
        this.subscribers = SingletonSupplier.of(() -> subscribers.stream().toList());
    }

    /** Delivers what no notification told of. The first sweep only marks the beginning: nobody can have subscribed before. */
    void sweep() {
        var begun = database.ask(repository.now());
        if (sweptUntil != null) {
            var regionIds = regions.listIds();
            var last = Uuids.firstOf(sweptUntil.minus(LOOK_BACK));
            List<OutboxKey> page;
            do {
                page = page(regionIds, last);
                deliver(page);
                last = page.isEmpty() ? last : page.getLast().id();
            } while (page.size() == PAGE);
        }
        sweptUntil = begun;
    }

    void deliver(Collection<OutboxKey> keys) {
        var open = keys.stream()
                .filter(key -> delivered.getIfPresent(key.id()) == null)
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return;
        }
        if (subscribers.obtain().stream().noneMatch(OutboxSubscriber::isWaiting)) {
            open.forEach(key -> delivered.put(key.id(), true));
            return;
        }
        var regionIds = open.stream().map(OutboxKey::regionId).collect(Collectors.toSet());
        for (var event : transactions.unattended(
                regionIds, exchange -> exchange.ask(repository.list(open)).get())) {
            delivered.put(event.id(), true);
            delay.record(Duration.between(Uuids.instantOf(event.id()), clock.instant()));
            subscribers.obtain().forEach(subscriber -> hand(event, subscriber));
        }
    }

    private List<OutboxKey> page(Collection<Integer> regionIds, UUID last) {
        return transactions.unattended(
                regionIds,
                exchange -> exchange.ask(repository.listAfter(regionIds, last, PAGE))
                        .get());
    }

    private static void hand(OutboxEvent event, OutboxSubscriber subscriber) {
        try {
            subscriber.onEvent(event);
        } catch (RuntimeException failure) {
            LOG.error("A subscriber failed on the event {} of {}", event.id(), event.topic(), failure);
        }
    }
}
