package org.entregent.graph.compile;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.QueryPart;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jooq.impl.SQLDataType;

/** The few SQL expressions that JSON is made with; json, never jsonb, which would be parsed and sorted on the way. */
final class Json {

    static final Field<JSON> EMPTY_OBJECT = DSL.field("'{}'::json", SQLDataType.JSON);
    static final Field<JSON> NULL = DSL.field("null::json", SQLDataType.JSON);

    /** PostgreSQL cuts longer column names; result keys are plain ASCII. */
    private static final int MAX_COLUMN_NAME = 63;

    private Json() {}

    /** The JSON of any value. */
    @SuppressWarnings("unchecked")
    static Field<JSON> of(Field<?> value) {
        return value.getType() == JSON.class ? (Field<JSON>) value : DSL.field("to_json({0})", SQLDataType.JSON, value);
    }

    /** Whether {@code row_to_json} can name the columns by their result keys. */
    static boolean fitsRow(List<Field<?>> columns) {
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> column.getName().length() <= MAX_COLUMN_NAME);
    }

    static Field<JSON> ofRow(Table<?> row) {
        return DSL.field("row_to_json({0})", SQLDataType.JSON, row.getUnqualifiedName());
    }

    /** For rows whose columns {@link #fitsRow} refuses. Keys are GraphQL names: letters, digits, underscores. */
    static Field<JSON> object(List<? extends Field<?>> columns) {
        if (columns.isEmpty()) {
            return EMPTY_OBJECT;
        }
        String template = java.util.stream.IntStream.range(0, columns.size())
                .mapToObj(i -> "'" + columns.get(i).getName() + "' value {" + i + "}")
                .collect(Collectors.joining(", ", "json_object(", " returning json)"));
        return DSL.field(
                template,
                SQLDataType.JSON,
                columns.stream().map(Json::unaliased).toArray(QueryPart[]::new));
    }

    static Field<JSON> array(Select<? extends Record1<JSON>> rows) {
        return DSL.field("array_to_json({0})", SQLDataType.JSON, DSL.array(rows));
    }

    static Field<JSON> reversedArray(Select<? extends Record1<JSON>> rows) {
        return DSL.field("array_to_json(array_reverse({0}))", SQLDataType.JSON, DSL.array(rows));
    }

    static Field<JSON> ofArray(Field<?> array) {
        return DSL.field("array_to_json({0})", SQLDataType.JSON, array);
    }

    private static Field<?> unaliased(Field<?> column) {
        return column instanceof QOM.FieldAlias<?> alias ? alias.$field() : column;
    }
}
