package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.jooq.impl.DSL.excluded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entregent.command.Together;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

@Repository
class StatisticsRepository {

    private static final List<Field<?>> CHAPTER_KEY =
            List.of(CHAPTER_MONTH.REGION_ID, CHAPTER_MONTH.CHAPTER_ID, CHAPTER_MONTH.MONTH);
    private static final List<Field<?>> MEMBER_KEY =
            List.of(MEMBER_MONTH.REGION_ID, MEMBER_MONTH.MEMBER_ID, MEMBER_MONTH.MONTH);

    void addToChapters(Together writes, SortedMap<Totals.Key, Map<ChapterTotal, Long>> totals) {
        writes.add(addition(writes.sql(), CHAPTER_MONTH, CHAPTER_KEY, ChapterTotal.values(), totals));
    }

    void addToMembers(Together writes, SortedMap<Totals.Key, Map<MemberTotal, Long>> totals) {
        writes.add(addition(writes.sql(), MEMBER_MONTH, MEMBER_KEY, MemberTotal.values(), totals));
    }

    /** One statement for all rows, locked in the order of their keys; a total's column has the total's name. */
    private static <T extends Enum<T>> Query addition(
            DSLContext sql,
            Table<?> table,
            List<Field<?>> key,
            T[] columns,
            SortedMap<Totals.Key, Map<T, Long>> totals) {
        Function<T, Field<?>> column =
                total -> Objects.requireNonNull(table.field(total.name().toLowerCase(Locale.ROOT)));
        var amounts = Arrays.stream(columns).map(column).toList();
        var insert = sql.insertInto(table)
                .columns(Stream.concat(key.stream(), amounts.stream()).toList());
        for (var entry : totals.entrySet()) {
            insert = insert.values(row(entry.getKey(), entry.getValue(), columns));
        }
        var sums = new LinkedHashMap<Field<?>, Object>();
        amounts.forEach(amount -> sums.put(amount, sum(amount)));
        return insert.onConflict(key).doUpdate().set(sums);
    }

    private static <T> List<Object> row(Totals.Key whose, Map<T, Long> amounts, T[] columns) {
        var row = new ArrayList<Object>(List.of(whose.regionId(), whose.id(), whose.month()));
        for (var total : columns) {
            row.add(amounts.getOrDefault(total, 0L));
        }
        return row;
    }

    private static <N> Field<N> sum(Field<N> amount) {
        return amount.plus(excluded(amount));
    }
}
