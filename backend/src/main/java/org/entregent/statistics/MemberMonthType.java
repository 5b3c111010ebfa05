package org.entregent.statistics;

import static org.entregent.statistics.MemberMonths.CLOSED_BUSINESS;
import static org.entregent.statistics.MemberMonths.CLOSED_BUSINESS_COUNT;
import static org.entregent.statistics.MemberMonths.CREDITED;
import static org.entregent.statistics.MemberMonths.REFERRALS_GIVEN;
import static org.entregent.statistics.MemberMonths.REFERRALS_RECEIVED;
import static org.entregent.statistics.Rollup.CURRENCY;

import org.entregent.graph.GraphType;
import org.entregent.region.MoneyType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** A member's figures of one month. */
@Component
final class MemberMonthType extends GraphType<Table<?>> {

    MemberMonthType() {
        super("MemberMonth");
        field("month", Rollup.MONTH);
        field("referralsGiven", REFERRALS_GIVEN);
        field("referralsReceived", REFERRALS_RECEIVED);
        field("closedBusinessCount", CLOSED_BUSINESS_COUNT);
        object("closedBusiness", (row, scope) -> MoneyType.of(columnOf(row, CLOSED_BUSINESS), columnOf(row, CURRENCY)));
        object("credited", (row, scope) -> MoneyType.of(columnOf(row, CREDITED), columnOf(row, CURRENCY)));
    }
}
