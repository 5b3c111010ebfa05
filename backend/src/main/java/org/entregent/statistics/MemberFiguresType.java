package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statistics.MemberMonths.CLOSED_BUSINESS;
import static org.entregent.statistics.MemberMonths.CLOSED_BUSINESS_COUNT;
import static org.entregent.statistics.MemberMonths.CREDITED;
import static org.entregent.statistics.MemberMonths.CREDITED_COUNT;
import static org.entregent.statistics.MemberMonths.REFERRALS_GIVEN;
import static org.entregent.statistics.MemberMonths.REFERRALS_RECEIVED;
import static org.entregent.statistics.MemberMonths.REFERRALS_WON;
import static org.entregent.statistics.Rollup.CURRENCY;
import static org.entregent.statistics.Rollup.FROM;
import static org.entregent.statistics.Rollup.MONTH;
import static org.entregent.statistics.Rollup.TO;
import static org.entregent.statistics.Rollup.amount;
import static org.entregent.statistics.Rollup.total;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.DECIMAL;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.UUID;

import java.util.UUID;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What membership brought the viewer, against what it costs and what it promises. */
@Component
final class MemberFiguresType extends GraphType<Table<?>> {

    private static final int MONTHS_OF_A_YEAR = 12;

    private static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    private static final Field<UUID> MEMBER_ID = DSL.field(name("member_id"), UUID.notNull());
    private static final Field<Long> FEE = amount("fee");
    private static final Field<Long> PROMISED_REVENUE = amount("promised_revenue");

    MemberFiguresType() {
        super("MemberFigures");
        field("from", FROM);
        field("to", TO);
        field("referralsGiven", REFERRALS_GIVEN);
        field("referralsReceived", REFERRALS_RECEIVED);
        field("referralsWon", REFERRALS_WON);
        field("closedBusinessCount", CLOSED_BUSINESS_COUNT);
        field("creditedCount", CREDITED_COUNT);
        money("closedBusiness", CLOSED_BUSINESS);
        money("credited", CREDITED);
        money("fee", FEE);
        money("promisedRevenue", PROMISED_REVENUE);
        computed(
                "returnOnFee",
                DOUBLE.notNull(),
                row -> columnOf(row, CLOSED_BUSINESS)
                        .cast(DOUBLE)
                        .div(columnOf(row, FEE).cast(DOUBLE)));
        rows("byMonth", MemberFiguresType::months);
    }

    private void money(String name, Field<Long> amount) {
        object(name, (row, scope) -> MoneyType.of(columnOf(row, amount), columnOf(row, CURRENCY)));
    }

    /** The row that the fields above are read from. */
    static Select<?> of(MemberCard member, Scope scope) {
        var from = scope.argument("from", LOCALDATE);
        var to = scope.argument("to", LOCALDATE);
        var region = scope.alias(REGION);
        return select(
                        member.REGION_ID.as(REGION_ID),
                        member.ID.as(MEMBER_ID),
                        region.CURRENCY.as(CURRENCY),
                        from.as(FROM),
                        to.as(TO),
                        forMonths(region.YEARLY_FEE_MINOR_UNITS).as(FEE),
                        forMonths(region.PROMISED_REVENUE_MINOR_UNITS).as(PROMISED_REVENUE),
                        total(REFERRALS_GIVEN),
                        total(REFERRALS_RECEIVED),
                        total(REFERRALS_WON),
                        total(CLOSED_BUSINESS_COUNT),
                        total(CLOSED_BUSINESS),
                        total(CREDITED_COUNT),
                        total(CREDITED))
                .from(region)
                .crossJoin(MemberMonths.of(scope, MemberMonths.ofMember(member.REGION_ID, member.ID), from, to))
                .where(region.ID.eq(member.REGION_ID))
                .groupBy(region.ID);
    }

    /** A year's amount, as much of it as falls on the months at hand. */
    private static Field<Long> forMonths(Field<Long> yearly) {
        return round(yearly.cast(DECIMAL).mul(count()).div(MONTHS_OF_A_YEAR)).cast(BIGINT);
    }

    private static Select<?> months(Table<?> row, Scope scope) {
        var rows = MemberMonths.ofMember(columnOf(row, REGION_ID), columnOf(row, MEMBER_ID));
        var months = MemberMonths.of(scope, rows, columnOf(row, FROM), columnOf(row, TO));
        return select(months.fields())
                .select(columnOf(row, CURRENCY))
                .from(months)
                .orderBy(MONTH);
    }
}
