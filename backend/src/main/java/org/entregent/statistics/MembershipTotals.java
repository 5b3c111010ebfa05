package org.entregent.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.member.MembershipSubscriber;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/**
 * What memberships add to the totals of the months in which they begin. Members stand before totals, hence it is these that listen.
 * Migration {@code statistics_joining_totals} makes the same anew.
 */
@Component
final class MembershipTotals implements MembershipSubscriber {

    enum OfChapter implements ChapterTotal {
        MEMBERS_JOINED
    }

    private final StatisticsService statistics;

    MembershipTotals(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @Override
    public void onJoined(Exchange exchange, int regionId, UUID chapterId, LocalDate joinedOn) {
        var totals = new Totals();
        totals.ofChapter(regionId, chapterId, joinedOn.withDayOfMonth(1)).count(OfChapter.MEMBERS_JOINED, true);
        statistics.add(exchange, totals);
    }
}
