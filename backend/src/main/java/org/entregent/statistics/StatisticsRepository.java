package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.jooq.impl.DSL.excluded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entregent.command.Together;
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

    void addToChapters(Together writes, SortedMap<Totals.Key, SortedMap<String, Long>> totals) {
        writes.add(addition(writes, CHAPTER_MONTH, CHAPTER_KEY, totals));
    }

    void addToMembers(Together writes, SortedMap<Totals.Key, SortedMap<String, Long>> totals) {
        writes.add(addition(writes, MEMBER_MONTH, MEMBER_KEY, totals));
    }

    /** One statement for all rows, locked in the order of their keys, with the columns that any of them has an amount for. */
    private static Query addition(
            Together writes,
            Table<?> table,
            List<Field<?>> key,
            SortedMap<Totals.Key, SortedMap<String, Long>> totals) {
        var names = new TreeSet<String>();
        totals.values().forEach(amounts -> names.addAll(amounts.keySet()));
        var columns = names.stream().<Field<?>>map(name -> column(table, name)).toList();
        var insert = writes.sql()
                .insertInto(table)
                .columns(Stream.concat(key.stream(), columns.stream()).toList());
        for (var entry : totals.entrySet()) {
            insert = insert.values(row(entry.getKey(), entry.getValue(), names));
        }
        var sums = new LinkedHashMap<Field<?>, Object>();
        columns.forEach(column -> sums.put(column, sum(column)));
        return insert.onConflict(key).doUpdate().set(sums);
    }

    private static Field<?> column(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name), () -> table.getName() + " has no total " + name);
    }

    private static List<Object> row(Totals.Key whose, Map<String, Long> amounts, Iterable<String> columns) {
        var row = new ArrayList<Object>(List.of(whose.regionId(), whose.id(), whose.month()));
        columns.forEach(column -> row.add(amounts.getOrDefault(column, 0L)));
        return row;
    }

    private static <N> Field<N> sum(Field<N> amount) {
        return amount.plus(excluded(amount));
    }
}
