package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.statistics.Rollup.MONTH;
import static org.entregent.statistics.Rollup.amount;
import static org.entregent.statistics.Rollup.count;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.LocalDate;
import java.util.function.Function;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.ChapterMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** The totals of chapters by month. */
final class ChapterMonths {

    static final Field<Integer> ACTIVE_MEMBERS = count("active_members");
    static final Field<Integer> REFERRALS_INSIDE = count("referrals_inside");
    static final Field<Integer> REFERRALS_OUTSIDE = count("referrals_outside");
    static final Field<Integer> REFERRALS_RECEIVED = count("referrals_received");
    static final Field<Integer> REFERRALS_CONTACTED_PROMPTLY = count("referrals_contacted_promptly");
    static final Field<Integer> REFERRALS_WON = count("referrals_won");
    static final Field<Integer> REFERRALS_LOST = count("referrals_lost");
    static final Field<Integer> CLOSED_BUSINESS_COUNT = count("closed_business_count");
    static final Field<Long> CLOSED_BUSINESS = amount("closed_business");

    private static final Field<Integer> CHANGE = count("change");

    private static final Rollup<ChapterMonth> ROLLUP = new Rollup<>(CHAPTER_MONTH, row -> row.MONTH)
            .with(CHANGE, ChapterMonths::change)
            .with(REFERRALS_INSIDE, row -> row.REFERRALS_INSIDE)
            .with(REFERRALS_OUTSIDE, row -> row.REFERRALS_OUTSIDE)
            .with(REFERRALS_RECEIVED, row -> row.REFERRALS_RECEIVED)
            .with(REFERRALS_CONTACTED_PROMPTLY, row -> row.REFERRALS_CONTACTED_PROMPTLY)
            .with(REFERRALS_WON, row -> row.REFERRALS_WON)
            .with(REFERRALS_LOST, row -> row.REFERRALS_LOST)
            .with(CLOSED_BUSINESS_COUNT, row -> row.CLOSED_BUSINESS_COUNT)
            .with(CLOSED_BUSINESS, row -> row.CLOSED_BUSINESS_MINOR_UNITS);

    private ChapterMonths() {}

    /**
     * One row for each month, with the members at its end: all that had joined by then minus all that had left.
     *
     * @param rows which chapters count
     */
    static Table<?> of(
            Scope scope, Function<ChapterMonth, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        var active = ROLLUP.before(scope, rows, from, ChapterMonths::change)
                .plus(sum(CHANGE).over(orderBy(MONTH)))
                .cast(INTEGER)
                .as(ACTIVE_MEMBERS);
        var months = ROLLUP.months(scope, rows, from, to);
        return select(months.fields()).select(active).from(months).asTable("chapter_months");
    }

    /** One row with the period's totals. */
    static Table<?> period(
            Scope scope, Function<ChapterMonth, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        return ROLLUP.period(scope, rows, from, to);
    }

    private static Field<Integer> change(ChapterMonth row) {
        return row.MEMBERS_JOINED.minus(row.MEMBERS_LEFT);
    }
}
