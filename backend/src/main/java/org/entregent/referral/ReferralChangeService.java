package org.entregent.referral;

import java.util.List;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.notice.Notices;
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
    private final List<ReferralSubscriber> subscribers;
    private final Notices notices;

    ReferralChangeService(
            ReferralRepository referrals,
            EventRepository events,
            OutboxService outbox,
            StatisticsService statistics,
            RegionService regions,
            List<ReferralSubscriber> subscribers,
            Notices notices) {
        this.referrals = referrals;
        this.events = events;
        this.outbox = outbox;
        this.statistics = statistics;
        this.regions = regions;
        this.subscribers = subscribers;
        this.notices = notices;
    }

    /** Completes a referral whose legs are being inserted. */
    void begin(Exchange exchange, Referral given, Author author) {
        tell(exchange, given, ReferralEvent.first(given, author));
        tellIfSent(exchange, given);
        statistics.add(exchange, totals(given));
    }

    /** @param further totals that change with it, such as those of closed business */
    Referral move(Exchange exchange, ReferralMove move, Totals further) {
        var after = move.after();
        exchange.tell(referrals.update(after));
        tell(exchange, after, ReferralEvent.of(move, after));
        if (!move.before().isSent()) {
            tellIfSent(exchange, after);
        }
        statistics.add(exchange, totals(after).minus(totals(move.before())).plus(further));
        return after;
    }

    private void tell(Exchange exchange, Referral referral, ReferralEvent event) {
        for (var regionId : referral.regionIds()) {
            exchange.tell(events.insert(regionId, referral, event));
        }
        outbox.append(exchange, referral.regionIds(), ReferralEvents.changed(referral));
    }

    private void tellIfSent(Exchange exchange, Referral referral) {
        var sentAt = referral.milestones().sentAt();
        if (sentAt != null) {
            var sent = SentReferral.of(referral, sentAt);
            subscribers.forEach(subscriber -> subscriber.onSent(exchange, sent));
            var receiver = referral.receiver();
            notices.tell(
                    exchange,
                    NewNotice.once(
                            NoticeKind.REFERRAL_RECEIVED, receiver.regionId(), receiver.memberId(), referral.id()));
        }
    }

    private Totals totals(Referral referral) {
        return ReferralTotals.of(
                referral,
                regions.get(referral.giver().regionId()),
                regions.get(referral.receiver().regionId()));
    }
}
