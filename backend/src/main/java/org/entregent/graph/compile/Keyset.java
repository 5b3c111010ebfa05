package org.entregent.graph.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.Order;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Row;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM.NullOrdering;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** A total order of rows, and the conditions that lead from a row's values to what follows it or stands before. */
record Keyset(List<Part> parts) {

    private static final String ORDER = "order_";

    /** One expression of the order. */
    record Part(Field<?> field, boolean ascending, boolean nullsFirst, boolean nullable) {

        SortField<?> sortField() {
            SortField<?> sorted = ascending ? field.asc() : field.desc();
            boolean usual = nullsFirst != ascending;
            if (usual || !nullable) {
                return sorted;
            }
            return nullsFirst ? sorted.nullsFirst() : sorted.nullsLast();
        }

        Part by(Name name) {
            return new Part(DSL.field(name, field.getDataType()), ascending, nullsFirst, nullable);
        }

        Part reversed() {
            return new Part(field, !ascending, !nullsFirst, nullable);
        }
    }

    static <C extends Table<?>> Keyset of(@Nullable Order<C> order, DeclaredType<?> type, Table<?> row) {
        return of(order == null ? List.of() : order.by(DeclaredType.typed(row)), type, row);
    }

    /** The declared order, made total by the key's columns, which run in the direction of the last expression. */
    static Keyset of(List<? extends SortField<?>> declared, DeclaredType<?> type, Table<?> row) {
        List<Part> parts = new ArrayList<>();
        declared.forEach(sorted -> parts.add(part(sorted)));
        boolean ascending = parts.isEmpty() || parts.getLast().ascending();
        for (Field<?> column : type.key()) {
            parts.add(new Part(DeclaredType.columnOf(row, column), ascending, !ascending, false));
        }
        return new Keyset(parts);
    }

    Keyset reversed() {
        return new Keyset(parts.stream().map(Part::reversed).toList());
    }

    /** What comes first in the order. */
    Field<?> first() {
        return parts.getFirst().field();
    }

    /** What the order is made of, by names of its own. */
    List<Field<?>> named() {
        return IntStream.range(0, parts.size())
                .<Field<?>>mapToObj(i -> parts.get(i).field().as(ORDER + i))
                .toList();
    }

    /** The same order of rows that have it by these names. */
    Keyset in(Name rows) {
        return new Keyset(IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).by(rows.append(ORDER + i)))
                .toList());
    }

    List<SortField<?>> sortFields() {
        return parts.stream().<SortField<?>>map(Part::sortField).toList();
    }

    /** The row's values as a cursor carries them: a JSON array of texts. */
    Field<String> payload() {
        return payload(parts.stream().map(Part::field).toList());
    }

    /** The same of values that come from elsewhere, one for each part. */
    Field<String> payload(List<? extends Field<?>> values) {
        String elements = IntStream.range(0, parts.size())
                .mapToObj(i -> "cast({" + i + "} as text)")
                .collect(Collectors.joining(", ", "cast(json_build_array(", ") as text)"));
        return DSL.field(elements, SQLDataType.VARCHAR, values.toArray(QueryPart[]::new));
    }

    /** Rows that follow the row with these values. */
    Condition after(List<Field<?>> values) {
        boolean oneDirection = parts.stream().map(Part::ascending).distinct().count() == 1;
        if (oneDirection && parts.stream().noneMatch(Part::nullable)) {
            Row row = DSL.row(parts.stream().map(Part::field).toList());
            Row position = DSL.row(values);
            String operator = parts.getFirst().ascending() ? "{0} > {1}" : "{0} < {1}";
            return DSL.condition(operator, row, position);
        }
        Condition following = after(values, 0);
        return parts.getFirst().nullable() ? following : bounded(values).and(following);
    }

    /** The row with these values and all that stand before it. */
    Condition upTo(List<Field<?>> values) {
        Condition same = DSL.and(IntStream.range(0, parts.size())
                .mapToObj(i -> equal(parts.get(i), values.get(i)))
                .toList());
        return reversed().after(values).or(same);
    }

    private Condition after(List<Field<?>> values, int index) {
        Part part = parts.get(index);
        Field<?> value = values.get(index);
        Condition beyond = beyond(part, value);
        return index == parts.size() - 1 ? beyond : beyond.or(equal(part, value).and(after(values, index + 1)));
    }

    /** What an index can begin at. */
    private Condition bounded(List<Field<?>> values) {
        Part first = parts.getFirst();
        return DSL.condition(first.ascending() ? "{0} >= {1}" : "{0} <= {1}", first.field(), values.getFirst());
    }

    private static Condition beyond(Part part, Field<?> value) {
        Condition greater = DSL.condition(part.ascending() ? "{0} > {1}" : "{0} < {1}", part.field(), value);
        if (!part.nullable()) {
            return greater;
        }
        return part.nullsFirst()
                ? DSL.or(greater, value.isNull().and(part.field().isNotNull()))
                : DSL.or(greater, value.isNotNull().and(part.field().isNull()));
    }

    private static Condition equal(Part part, Field<?> value) {
        return DSL.condition(part.nullable() ? "{0} is not distinct from {1}" : "{0} = {1}", part.field(), value);
    }

    private static Part part(SortField<?> sorted) {
        boolean ascending = sorted.$sortOrder() != SortOrder.DESC;
        NullOrdering nulls = sorted.$nullOrdering();
        boolean nullsFirst = nulls == null ? !ascending : nulls == NullOrdering.NULLS_FIRST;
        Field<?> field = sorted.$field();
        return new Part(field, ascending, nullsFirst, field.getDataType().nullable());
    }
}
