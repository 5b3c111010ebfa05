package org.entregent.referral;

import org.entregent.command.Together;
import org.entregent.outbox.OutboxService;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.region.RegionService;
import org.entregent.statistics.StatisticsService;
import org.entregent.statistics.Totals;
import org.jooq.DSLContext;
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

    /**
     * Completes a referral whose legs were just inserted.
     *
     * @param writes what else belongs to it; they are executed
     */
    void begin(Together writes, Referral given, Author author) {
        announce(writes.sql(), given);
        events.insert(writes, given, ReferralEvent.first(given, author));
        statistics.add(writes, totals(given));
        writes.execute();
    }

    /** @param further totals that change with it, such as those of closed business */
    Referral move(DSLContext sql, ReferralMove move, Totals further) {
        var after = move.after();
        announce(sql, after);
        var writes = new Together(sql);
        referrals.update(writes, after);
        events.insert(writes, after, ReferralEvent.of(move, after));
        statistics.add(writes, totals(after).minus(totals(move.before())).plus(further));
        writes.execute();
        return after;
    }

    private void announce(DSLContext sql, Referral referral) {
        outbox.append(sql, referral.regionIds(), ReferralEvents.changed(referral));
    }

    private Totals totals(Referral referral) {
        return ReferralTotals.of(
                referral,
                regions.get(referral.giver().regionId()),
                regions.get(referral.receiver().regionId()));
    }
}
