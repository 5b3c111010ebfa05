package org.entregent.statement;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many rows that are given to a statement as one value, so that they are written by one statement of one text, however many there
 * are:
 *
 * <pre>{@code
 * private static final Statement INSERT_ALL = Statement.of(
 *         insertInto(MAIL).columns(COLUMNS).select(GivenRows.of(MAIL, COLUMNS)));
 *
 * Bound insertAll(List<Posted> all) {
 *     return INSERT_ALL.with(GivenRows.ALL, GivenRows.from(all, (row, mail) -> row.set(MAIL.ID, mail.id())…));
 * }
 * }</pre>
 */
public final class GivenRows {

    /** The rows, in JSON. */
    public static final Param<JSON> ALL = Rendering.parameter("given_rows", SQLDataType.JSON);

    private static final String GIVEN = "given";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One of the rows. What isn't set is null. */
    public static final class GivenRow {

        private final ObjectNode values = NODES.objectNode();

        /** @param value whose text PostgreSQL reads as the column's type; an array of such */
        public <V> GivenRow set(Field<V> column, @Nullable V value) {
            switch (value) {
                case null -> values.putNull(column.getName());
                case Object[] all ->
                    Stream.of(all).map(String::valueOf).forEach(values.withArray(column.getName())::add);
                case Number number -> values.put(column.getName(), number.longValue());
                case Boolean truth -> values.put(column.getName(), truth);
                default -> values.put(column.getName(), value.toString());
            }
            return this;
        }
    }

    private GivenRows() {}

    /** The rows in their order, each as these columns of the table. */
    public static Select<Record> of(Table<?> table, Collection<? extends Field<?>> columns) {
        return select(columns.stream().map(GivenRows::given).toList()).from(as(table));
    }

    /** The rows themselves, to join with: their columns are {@link #given}. */
    public static Table<?> as(Table<?> table) {
        return table("json_populate_recordset(null::{0}, {1})", table, ALL).as(GIVEN);
    }

    public static <V> Field<V> given(Field<V> column) {
        return field(name(GIVEN, column.getName()), column.getDataType());
    }

    /** @param write sets a row's columns */
    public static <T> JSON from(List<T> all, BiConsumer<GivenRow, T> write) {
        var rows = NODES.arrayNode();
        for (var each : all) {
            var row = new GivenRow();
            write.accept(row, each);
            rows.add(row.values);
        }
        return JSON.json(rows.toString());
    }
}
