package org.entregent.statistics;

import static org.entregent.statistics.ChapterMonths.ACTIVE_MEMBERS;
import static org.entregent.statistics.ChapterMonths.CLOSED_BUSINESS;
import static org.entregent.statistics.ChapterMonths.CLOSED_BUSINESS_COUNT;
import static org.entregent.statistics.ChapterMonths.REFERRALS_CONTACTED_PROMPTLY;
import static org.entregent.statistics.ChapterMonths.REFERRALS_INSIDE;
import static org.entregent.statistics.ChapterMonths.REFERRALS_LOST;
import static org.entregent.statistics.ChapterMonths.REFERRALS_OUTSIDE;
import static org.entregent.statistics.ChapterMonths.REFERRALS_RECEIVED;
import static org.entregent.statistics.ChapterMonths.REFERRALS_WON;
import static org.entregent.statistics.Rollup.CURRENCY;
import static org.entregent.statistics.Rollup.FROM;
import static org.entregent.statistics.Rollup.MONTH;
import static org.entregent.statistics.Rollup.TO;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.UUID;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.ChapterMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Totals of a chapter or of all chapters of a region. */
@Component
final class PeriodStatisticsType extends GraphType<Table<?>> {

    private static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    /** A column that the row of a whole region lacks. */
    private static final Field<UUID> CHAPTER_ID = DSL.field(name("chapter_id"), UUID);

    private static final Field<Double> MEAN_ACTIVE_MEMBERS = DSL.field(name("mean_active_members"), DOUBLE.notNull());

    PeriodStatisticsType() {
        super("PeriodStatistics");
        field("from", FROM);
        field("to", TO);
        field("activeMembers", ACTIVE_MEMBERS);
        field("meanActiveMembers", MEAN_ACTIVE_MEMBERS);
        computed("referralsGiven", INTEGER.notNull(), PeriodStatisticsType::given);
        field("referralsInside", REFERRALS_INSIDE);
        field("referralsOutside", REFERRALS_OUTSIDE);
        field("referralsReceived", REFERRALS_RECEIVED);
        field("referralsWon", REFERRALS_WON);
        field("referralsLost", REFERRALS_LOST);
        field("closedBusinessCount", CLOSED_BUSINESS_COUNT);
        computed("winRate", DOUBLE, row -> {
            var won = columnOf(row, REFERRALS_WON);
            return share(won, won.plus(columnOf(row, REFERRALS_LOST)));
        });
        computed("promptContactRate", DOUBLE, row -> share(columnOf(row, REFERRALS_CONTACTED_PROMPTLY), given(row)));
        object("closedBusiness", (row, scope) -> MoneyType.of(columnOf(row, CLOSED_BUSINESS), columnOf(row, CURRENCY)));
        object(
                "closedBusinessPerMember",
                (row, scope) -> MoneyType.ofNullable(perMember(row), columnOf(row, CURRENCY)));
        rows("byMonth", PeriodStatisticsType::months);
    }

    /** The row that the fields above are read from: a whole region's. */
    static Select<?> ofRegion(Scope scope, Field<Integer> regionId, Field<String> currency) {
        return of(scope, List.of(regionId.as(REGION_ID)), inRegion(regionId), currency);
    }

    /** The row of one chapter. */
    static Select<?> ofChapter(Scope scope, Field<Integer> regionId, Field<UUID> chapterId, Field<String> currency) {
        var key = List.of(regionId.as(REGION_ID), chapterId.as(CHAPTER_ID));
        return of(scope, key, inChapter(regionId, chapterId), currency);
    }

    private static Select<?> of(
            Scope scope, List<? extends Field<?>> key, Function<ChapterMonth, Condition> rows, Field<String> currency) {
        var from = scope.argument("from", LOCALDATE);
        var to = scope.argument("to", LOCALDATE);
        // PostgreSQL leaves the join out where nobody asks for members: it is the expensive part, month by month.
        return select(key)
                .select(currency.as(CURRENCY), from.as(FROM), to.as(TO))
                .select(ACTIVE_MEMBERS, MEAN_ACTIVE_MEMBERS)
                .select(REFERRALS_INSIDE, REFERRALS_OUTSIDE, REFERRALS_RECEIVED, REFERRALS_CONTACTED_PROMPTLY)
                .select(REFERRALS_WON, REFERRALS_LOST, CLOSED_BUSINESS_COUNT, CLOSED_BUSINESS)
                .from(ChapterMonths.period(scope, rows, from, to))
                .leftJoin(activeMembers(scope, rows, from, to))
                .on(trueCondition());
    }

    /** One row: the members at the end of the period and in its mean. */
    private static Table<?> activeMembers(
            Scope scope, Function<ChapterMonth, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        return select(
                        DSL.field("(array_agg({0} order by {1} desc))[1]", INTEGER, ACTIVE_MEMBERS, MONTH)
                                .as(ACTIVE_MEMBERS),
                        avg(ACTIVE_MEMBERS).cast(DOUBLE).as(MEAN_ACTIVE_MEMBERS))
                .from(ChapterMonths.of(scope, rows, from, to))
                .asTable("members");
    }

    private static Select<?> months(Table<?> row, Scope scope) {
        var regionId = columnOf(row, REGION_ID);
        var rows = row.field(CHAPTER_ID) == null ? inRegion(regionId) : inChapter(regionId, columnOf(row, CHAPTER_ID));
        var months = ChapterMonths.of(scope, rows, columnOf(row, FROM), columnOf(row, TO));
        return select(months.fields())
                .select(columnOf(row, CURRENCY))
                .from(months)
                .orderBy(MONTH);
    }

    private static Function<ChapterMonth, Condition> inRegion(Field<Integer> regionId) {
        return month -> month.REGION_ID.eq(regionId);
    }

    private static Function<ChapterMonth, Condition> inChapter(Field<Integer> regionId, Field<UUID> chapterId) {
        return month -> month.REGION_ID.eq(regionId).and(month.CHAPTER_ID.eq(chapterId));
    }

    private static Field<Integer> given(Table<?> row) {
        return columnOf(row, REFERRALS_INSIDE).plus(columnOf(row, REFERRALS_OUTSIDE));
    }

    /** Null when there is nothing to be a share of. */
    private static Field<Double> share(Field<Integer> part, Field<Integer> whole) {
        return part.cast(DOUBLE).div(nullif(whole, 0).cast(DOUBLE));
    }

    private static Field<Long> perMember(Table<?> row) {
        return round(columnOf(row, CLOSED_BUSINESS).cast(DOUBLE).div(nullif(columnOf(row, MEAN_ACTIVE_MEMBERS), 0d)))
                .cast(BIGINT);
    }
}
