package org.entregent.claim;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends claims that nobody proved or decided in time, and forgets who claimed in vain. Instances may do so side by side. */
@Component
class ClaimHousekeeping {

    /** An editor decides within it, or the claimant asks again. */
    private static final Period WAITING = Period.ofDays(180);
    /** Personal data of those who claimed in vain. */
    private static final Period KEPT = Period.ofDays(365);

    private final Transactions transactions;
    private final RegionService regions;
    private final ClaimRepository repository;
    private final Clock clock;

    ClaimHousekeeping(Transactions transactions, RegionService regions, ClaimRepository repository, Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        for (var regionId : regions.listIds()) {
            transactions.unattended(List.of(regionId), exchange -> tidy(exchange, regionId));
        }
    }

    private int tidy(Exchange exchange, int regionId) {
        var now = clock.instant();
        exchange.tell(repository.expireMailed(regionId, now));
        exchange.tell(repository.expireWaiting(regionId, now.minus(WAITING), now));
        exchange.tell(repository.erase(regionId, now.minus(KEPT), now));
        return regionId;
    }
}
