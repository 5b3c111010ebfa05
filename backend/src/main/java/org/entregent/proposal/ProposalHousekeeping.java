package org.entregent.proposal;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who proposed what nobody decided for a year. Instances may do so side by side. */
@Component
class ProposalHousekeeping {

    private static final Period KNOWN = Period.ofMonths(12);

    private final Transactions transactions;
    private final RegionService regions;
    private final ProposedRepository repository;
    private final Clock clock;

    ProposalHousekeeping(Transactions transactions, RegionService regions, ProposedRepository repository, Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 27, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var limit = clock.instant().atOffset(ZoneOffset.UTC).minus(KNOWN).toInstant();
        for (var regionId : regions.listIds()) {
            transactions.unattended(List.of(regionId), exchange -> {
                exchange.tell(repository.forgetAuthors(regionId, limit));
                return regionId;
            });
        }
    }
}
