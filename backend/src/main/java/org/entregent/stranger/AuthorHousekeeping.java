package org.entregent.stranger;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who wrote what nobody decided for a year. Instances may do so side by side. */
@Component
class AuthorHousekeeping {

    private static final Period KNOWN = Period.ofMonths(12);

    private final Transactions transactions;
    private final RegionService regions;
    private final List<WrittenByStrangers> written;
    private final Clock clock;

    AuthorHousekeeping(
            Transactions transactions, RegionService regions, List<WrittenByStrangers> written, Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.written = written;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 25, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var limit = clock.instant().atOffset(ZoneOffset.UTC).minus(KNOWN).toInstant();
        for (var regionId : regions.listIds()) {
            transactions.unattended(List.of(regionId), exchange -> {
                written.forEach(each -> exchange.tell(each.forgetAuthors(regionId, limit)));
                return regionId;
            });
        }
    }
}
