package org.entregent.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.referral.ReferralDecision.Moved;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.referral.ReferralStep.Cause;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.entregent.statistics.Totals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets referrals expire that nobody has touched for the policy's days. Several instances may do so side by side. */
@Service
class ReferralExpiryService {

    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(ReferralExpiryService.class);

    private final Transactions transactions;
    private final RegionService regions;
    private final ReferralRepository referrals;
    private final ReferralChangeService changes;
    private final Clock clock;
    private final Duration patience;

    ReferralExpiryService(
            Transactions transactions,
            RegionService regions,
            ReferralRepository referrals,
            ReferralChangeService changes,
            Clock clock,
            @Value("${entregent.referral.expires-after:90d}") Duration patience) {
        this.transactions = transactions;
        this.regions = regions;
        this.referrals = referrals;
        this.changes = changes;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void expireIdle() {
        var now = clock.instant();
        var since = now.minus(patience);
        for (var regionId : regions.listIds()) {
            var expired = expireIdle(regionId, since, now);
            if (expired > 0) {
                LOG.info("{} referrals of region {} expired", expired, regionId);
            }
        }
    }

    private int expireIdle(int regionId, Instant since, Instant now) {
        var expired = 0;
        List<Referral> idle;
        do {
            idle = transactions.unattended(
                    List.of(regionId),
                    exchange -> exchange.ask(referrals.listIdle(regionId, since, BATCH))
                            .get());
            for (var referral : idle) {
                transactions.unattended(referral.regionIds(), exchange -> expire(exchange, referral, since, now));
                expired++;
            }
        } while (idle.size() == BATCH);
        return expired;
    }

    /** Nothing when somebody was faster. */
    private Referral expire(Exchange exchange, Referral idle, Instant since, Instant now) {
        var current = exchange.ask(referrals.lock(idle.id())).get().orElseThrow();
        var facts = new ReferralFacts(current.status(), current.state().beforeDispute(), true);
        var decision = ReferralDecision.decide(facts, ReferralAction.EXPIRE, EnumSet.of(ReferralActor.SYSTEM), null);
        if (!(decision instanceof Moved moved) || !current.changedAt().isBefore(since)) {
            return current;
        }
        var cause = new Cause(UUID.randomUUID(), Author.system(), null);
        var step = new ReferralStep(ReferralAction.EXPIRE, new ReferralDetail.Nothing(), cause, now);
        return changes.move(exchange, new ReferralMove(current, moved, step), new Totals());
    }
}
