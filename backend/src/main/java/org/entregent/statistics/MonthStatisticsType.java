package org.entregent.statistics;

import static org.entregent.statistics.ChapterMonths.ACTIVE_MEMBERS;
import static org.entregent.statistics.ChapterMonths.CLOSED_BUSINESS;
import static org.entregent.statistics.ChapterMonths.CLOSED_BUSINESS_COUNT;
import static org.entregent.statistics.ChapterMonths.REFERRALS_INSIDE;
import static org.entregent.statistics.ChapterMonths.REFERRALS_LOST;
import static org.entregent.statistics.ChapterMonths.REFERRALS_OUTSIDE;
import static org.entregent.statistics.ChapterMonths.REFERRALS_RECEIVED;
import static org.entregent.statistics.ChapterMonths.REFERRALS_WON;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.entregent.region.MoneyType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Totals of one month. */
@Component
final class MonthStatisticsType extends GraphType<Table<?>> {

    MonthStatisticsType() {
        super("MonthStatistics");
        field("month", Rollup.MONTH);
        field("activeMembers", ACTIVE_MEMBERS);
        computed(
                "referralsGiven",
                INTEGER.notNull(),
                row -> columnOf(row, REFERRALS_INSIDE).plus(columnOf(row, REFERRALS_OUTSIDE)));
        field("referralsReceived", REFERRALS_RECEIVED);
        field("referralsWon", REFERRALS_WON);
        field("referralsLost", REFERRALS_LOST);
        field("closedBusinessCount", CLOSED_BUSINESS_COUNT);
        object(
                "closedBusiness",
                (row, scope) -> MoneyType.of(columnOf(row, CLOSED_BUSINESS), columnOf(row, Rollup.CURRENCY)));
    }
}
