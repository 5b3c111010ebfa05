package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.entregent.statistics.Rollup.amount;
import static org.entregent.statistics.Rollup.count;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.MemberMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** A member's totals by month. */
final class MemberMonths {

    static final Field<Integer> REFERRALS_GIVEN = count("referrals_given");
    static final Field<Integer> REFERRALS_RECEIVED = count("referrals_received");
    static final Field<Integer> REFERRALS_WON = count("referrals_won");
    static final Field<Integer> CLOSED_BUSINESS_COUNT = count("closed_business_count");
    static final Field<Long> CLOSED_BUSINESS = amount("closed_business");
    static final Field<Integer> CREDITED_COUNT = count("credited_count");
    static final Field<Long> CREDITED = amount("credited");

    private static final Rollup<MemberMonth> ROLLUP = new Rollup<>(MEMBER_MONTH, row -> row.MONTH)
            .with(REFERRALS_GIVEN, row -> row.REFERRALS_GIVEN)
            .with(REFERRALS_RECEIVED, row -> row.REFERRALS_RECEIVED)
            .with(REFERRALS_WON, row -> row.REFERRALS_WON)
            .with(CLOSED_BUSINESS_COUNT, row -> row.CLOSED_BUSINESS_COUNT)
            .with(CLOSED_BUSINESS, row -> row.CLOSED_BUSINESS_MINOR_UNITS)
            .with(CREDITED_COUNT, row -> row.CREDITED_COUNT)
            .with(CREDITED, row -> row.CREDITED_MINOR_UNITS);

    private MemberMonths() {}

    static Function<MemberMonth, Condition> ofMember(Field<Integer> regionId, Field<UUID> memberId) {
        return row -> row.REGION_ID.eq(regionId).and(row.MEMBER_ID.eq(memberId));
    }

    /** One row for each month. */
    static Table<?> of(Scope scope, Function<MemberMonth, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        return ROLLUP.months(scope, rows, from, to);
    }
}
