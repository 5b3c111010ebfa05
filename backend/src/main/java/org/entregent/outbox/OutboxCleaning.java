package org.entregent.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes events once everybody has had days to read them. Instances may do so side by side. */
@Component
class OutboxCleaning {

    private static final int BATCH = 1_000;

    private final Transactions transactions;
    private final OutboxRepository repository;
    private final RegionService regions;
    private final Clock clock;
    private final Duration kept;

    OutboxCleaning(
            Transactions transactions,
            OutboxRepository repository,
            RegionService regions,
            Clock clock,
            @Value("${entregent.outbox.kept:7d}") Duration kept) {
        this.transactions = transactions;
        this.repository = repository;
        this.regions = regions;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clean() {
        var limit = clock.instant().minus(kept);
        for (var regionId : regions.listIds()) {
            int deleted;
            do {
                deleted = transactions.unattended(
                        List.of(regionId),
                        exchange -> exchange.ask(repository.deleteBefore(regionId, limit, BATCH))
                                .get());
            } while (deleted == BATCH);
        }
    }
}
