package org.entregent.statistics;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.jooq.Field;
import org.jooq.InsertReturningStep;
import org.jooq.InsertSetStep;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Rows of a rollup table that amounts are added to. Each column's values come as one array: the text is the same for any number of
 * rows. They are locked in the order of their keys.
 */
final class RollupRows<R extends Record> {

    private static final String ADDED = "added";

    private final Table<R> table;
    private final List<Field<?>> key;
    private final Map<String, Column<?>> columns = new HashMap<>();

    private record Column<T>(Field<T> field, Param<T[]> all) {

        static <T> Column<T> of(Table<?> table, Field<T> field) {
            var name = table.getName() + "_" + field.getName();
            return new Column<>(
                    field, Rendering.parameter(name, field.getDataType().array()));
        }

        Field<T> added() {
            return DSL.field(name(ADDED, field.getName()), field.getDataType());
        }

        void bind(Bound statement, Stream<?> values) {
            var array = values.toArray(size -> (Object[]) Array.newInstance(field.getType(), size));
            statement.with(all, all.getType().cast(array));
        }

        void bindAmounts(Bound statement, Stream<Long> amounts) {
            bind(statement, field.getType() == Integer.class ? amounts.map(Math::toIntExact) : amounts);
        }
    }

    /** @param key the region, whose totals, the month */
    RollupRows(Table<R> table, Field<?>... key) {
        this.table = table;
        this.key = List.of(key);
        table.fieldStream().forEach(field -> columns.put(field.getName(), Column.of(table, field)));
    }

    /** @param totals the columns to add to */
    InsertReturningStep<R> add(InsertSetStep<R> insertion, Collection<String> totals) {
        var given = Stream.concat(key.stream().map(Field::getName), totals.stream())
                .map(this::column)
                .toList();
        var places = IntStream.range(0, given.size())
                .mapToObj(place -> "{" + place + "}")
                .collect(Collectors.joining(", ", "unnest(", ")"));
        var added = table(places, given.stream().map(Column::all).toArray(Param<?>[]::new))
                .as(
                        ADDED,
                        given.stream().map(column -> column.field().getName()).toArray(String[]::new));
        var sums = new LinkedHashMap<Field<?>, Object>();
        totals.forEach(
                total -> sums.put(column(total).field(), sum(column(total).field())));
        return insertion
                .columns(given.stream().map(Column::field).toList())
                .select(select(given.stream().map(Column::added).toList()).from(added))
                .onConflict(key)
                .doUpdate()
                .set(sums);
    }

    void bind(Bound statement, Collection<String> totals, SortedMap<Totals.Key, SortedMap<String, Long>> amounts) {
        if (amounts.isEmpty()) {
            return;
        }
        bind(statement, 0, amounts.keySet().stream().map(Totals.Key::regionId));
        bind(statement, 1, amounts.keySet().stream().map(Totals.Key::id));
        bind(statement, 2, amounts.keySet().stream().map(Totals.Key::month));
        for (var total : totals) {
            column(total).bindAmounts(statement, amounts.values().stream().map(each -> each.getOrDefault(total, 0L)));
        }
    }

    private void bind(Bound statement, int place, Stream<?> values) {
        column(key.get(place).getName()).bind(statement, values);
    }

    private Column<?> column(String name) {
        return Objects.requireNonNull(columns.get(name), () -> table.getName() + " has no total " + name);
    }

    private static <N> Field<N> sum(Field<N> amount) {
        return amount.plus(excluded(amount));
    }
}
