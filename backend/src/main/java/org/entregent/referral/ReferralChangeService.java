package org.entregent.referral;

import org.entregent.outbox.OutboxService;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.entregent.statistics.StatisticsService;
import org.entregent.statistics.Totals;
import org.springframework.stereotype.Service;

/** Writes what every change of a referral consists of: all legs, the event, the news of it, the totals. Decides nothing. */
@Service
class ReferralChangeService {

    private final ReferralRepository referrals;
    private final EventRepository events;
    private final OutboxService outbox;
    private final StatisticsService statistics;
    private final RegionService regions;

    ReferralChangeService(
            ReferralRepository referrals,
            EventRepository events,
            OutboxService outbox,
            StatisticsService statistics,
            RegionService regions) {
        this.referrals = referrals;
        this.events = events;
        this.outbox = outbox;
        this.statistics = statistics;
        this.regions = regions;
    }

    /** Completes a referral whose legs are being inserted. */
    void begin(Exchange exchange, Referral given, Author author) {
        tell(exchange, given, ReferralEvent.first(given, author));
        statistics.add(exchange, totals(given));
    }

    /** @param further totals that change with it, such as those of closed business */
    Referral move(Exchange exchange, ReferralMove move, Totals further) {
        var after = move.after();
        exchange.tell(referrals.update(after));
        tell(exchange, after, ReferralEvent.of(move, after));
        statistics.add(exchange, totals(after).minus(totals(move.before())).plus(further));
        return after;
    }

    private void tell(Exchange exchange, Referral referral, ReferralEvent event) {
        for (var regionId : referral.regionIds()) {
            exchange.tell(events.insert(regionId, referral, event));
        }
        outbox.append(exchange, referral.regionIds(), ReferralEvents.changed(referral));
    }

    private Totals totals(Referral referral) {
        return ReferralTotals.of(
                referral,
                regions.get(referral.giver().regionId()),
                regions.get(referral.receiver().regionId()));
    }
}
