package org.entregent.notice;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what members were told long ago: what it was about stands where it always stood. */
@Component
class NoticeHousekeeping {

    private static final Period KEPT = Period.ofMonths(6);
    private static final int BATCH = 1_000;

    private final Transactions transactions;
    private final RegionService regions;
    private final NoticeRepository notices;
    private final Clock clock;

    NoticeHousekeeping(Transactions transactions, RegionService regions, NoticeRepository notices, Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 23, fixedDelay = 120, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var limit = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        for (var regionId : regions.listIds()) {
            int deleted;
            do {
                deleted = transactions.unattended(
                        List.of(regionId),
                        exchange -> exchange.ask(notices.deleteOld(regionId, limit, BATCH))
                                .get());
            } while (deleted == BATCH);
        }
    }
}
