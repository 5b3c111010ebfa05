package org.entregent.statistics;

import java.util.List;
import org.entregent.member.MembershipChange;
import org.entregent.member.MembershipSubscriber;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/**
 * What memberships add to the totals of the months in which they begin and end. Members stand before totals, hence it is these that listen.
 * Migration {@code statistics_joining_totals} makes the same anew.
 */
@Component
final class MembershipTotals implements MembershipSubscriber {

    enum OfChapter implements ChapterTotal {
        MEMBERS_JOINED,
        MEMBERS_LEFT
    }

    private final StatisticsService statistics;

    MembershipTotals(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @Override
    public void onChange(Exchange exchange, List<MembershipChange> changes) {
        var totals = new Totals();
        changes.forEach(change -> add(totals, change));
        statistics.add(exchange, totals);
    }

    private static void add(Totals totals, MembershipChange change) {
        var month = totals.ofChapter(
                change.regionId(), change.chapterId(), change.day().withDayOfMonth(1));
        month.add(OfChapter.MEMBERS_JOINED, joining(change.kind()))
                .count(OfChapter.MEMBERS_LEFT, change.kind() == MembershipChange.Kind.LEFT);
    }

    private static int joining(MembershipChange.Kind kind) {
        return switch (kind) {
            case JOINED -> 1;
            case LEFT -> 0;
            case TAKEN_BACK -> -1;
        };
    }
}
