package org.entregent.statistics;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entregent.graph.Scope;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Sums of a rollup table, month by month. What the rows are summed over, be it a chapter or a region, is the caller's choice. */
final class Rollup<T extends Table<?>> {

    static final Field<LocalDate> MONTH = field(name("month"), LOCALDATE.notNull());
    static final Field<LocalDate> FROM = field(name("first_month"), LOCALDATE.notNull());
    static final Field<LocalDate> TO = field(name("last_month"), LOCALDATE.notNull());
    static final Field<String> CURRENCY = field(name("currency"), VARCHAR.notNull());

    private final T table;
    private final Function<T, Field<LocalDate>> month;
    private final List<Measure<T>> measures = new ArrayList<>();

    private record Measure<T>(Field<? extends Number> column, Function<T, Field<? extends Number>> expression) {}

    Rollup(T table, Function<T, Field<LocalDate>> month) {
        this.table = table;
        this.month = month;
    }

    static Field<Integer> count(String name) {
        return field(name(name), INTEGER.notNull());
    }

    static Field<Long> amount(String name) {
        return field(name(name), BIGINT.notNull());
    }

    Rollup<T> with(Field<? extends Number> column, Function<T, Field<? extends Number>> expression) {
        measures.add(new Measure<>(column, expression));
        return this;
    }

    /** One row for each month of the period, with zeros where nothing happened. */
    Table<?> months(Scope scope, Function<T, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        var series = table(
                        "(select day::date as month from generate_series({0}::timestamp, {1}::timestamp, interval '1 month') day)",
                        from, to)
                .as("series");
        var rollup = scope.alias(table);
        var total = select(columns(rollup).toList())
                .from(rollup)
                .where(rows.apply(rollup), month.apply(rollup).between(from, to))
                .groupBy(month.apply(rollup))
                .asTable("total");
        var zeros = measures.stream().map(measure -> orZero(total, measure.column()));
        return select(Stream.concat(Stream.of(in(series, MONTH)), zeros).toList())
                .from(series)
                .leftJoin(total)
                .on(in(total, MONTH).eq(in(series, MONTH)))
                .asTable("months");
    }

    /** One row with the sums of the period: zeros when nothing happened. */
    Table<?> period(Scope scope, Function<T, Condition> rows, Field<LocalDate> from, Field<LocalDate> to) {
        var rollup = scope.alias(table);
        return select(measures.stream()
                        .map(measure -> total(measure.expression().apply(rollup), measure.column()))
                        .toList())
                .from(rollup)
                .where(rows.apply(rollup), month.apply(rollup).between(from, to))
                .asTable("period");
    }

    /** A sum over all rows before a month. */
    Field<Integer> before(
            Scope scope, Function<T, Condition> rows, Field<LocalDate> from, Function<T, Field<Integer>> expression) {
        var rollup = scope.alias(table);
        return field(select(coalesce(sum(expression.apply(rollup)), inline(0)).cast(INTEGER))
                .from(rollup)
                .where(rows.apply(rollup), month.apply(rollup).lt(from)));
    }

    private Stream<Field<?>> columns(T rollup) {
        return Stream.concat(
                Stream.of(month.apply(rollup).as(MONTH)),
                measures.stream()
                        .map(measure -> sum(measure.expression().apply(rollup))
                                .cast(measure.column())
                                .as(measure.column())));
    }

    /** The sum of a column over the months of a period; zero when there are none. */
    static <V extends Number> Field<V> total(Field<V> column) {
        return total(column, column);
    }

    private static <V extends Number> Field<V> total(Field<? extends Number> expression, Field<V> column) {
        return coalesce(sum(expression), inline(0)).cast(column).as(column);
    }

    private static <V extends Number> Field<V> orZero(Table<?> table, Field<V> column) {
        return coalesce(in(table, column), inline(0)).cast(column).as(column);
    }

    private static <V> Field<V> in(Table<?> table, Field<V> column) {
        return field(table.getUnqualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }
}
