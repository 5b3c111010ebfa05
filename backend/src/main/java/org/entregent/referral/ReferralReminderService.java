package org.entregent.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.notice.Notices;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Reminds receivers of referrals of which they said nothing for two weeks. Several instances may do so side by side: the same step of the
 * same referral is told once.
 */
@Service
class ReferralReminderService {

    private static final int BATCH = 100;

    private final Transactions transactions;
    private final RegionService regions;
    private final IdleReferralRepository referrals;
    private final Notices notices;
    private final Clock clock;
    private final Duration patience;

    ReferralReminderService(
            Transactions transactions,
            RegionService regions,
            IdleReferralRepository referrals,
            Notices notices,
            Clock clock,
            @Value("${entregent.referral.followed-up-after:14d}") Duration patience) {
        this.transactions = transactions;
        this.regions = regions;
        this.referrals = referrals;
        this.notices = notices;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(initialDelay = 17, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        var since = clock.instant().minus(patience);
        for (var regionId : regions.listIds()) {
            int told;
            do {
                told = transactions.unattended(List.of(regionId), exchange -> remind(exchange, regionId, since));
            } while (told == BATCH);
        }
    }

    private int remind(Exchange exchange, int regionId, Instant since) {
        var due = exchange.ask(referrals.listToRemind(regionId, since, BATCH)).get();
        notices.tellAll(exchange, due);
        return due.size();
    }
}
