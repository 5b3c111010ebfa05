package org.entregent.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What a statement answers with: how its rows are read, and where in them a column stands. */
final class Columns {

    static final Columns NONE = new Columns();

    private record Read(BindType type, boolean array) {

        @Nullable
        Object from(ResultSet result, int index) throws SQLException {
            return array ? BindType.getAll(result, index) : type.get(result, index);
        }
    }

    private final List<Read> reads;
    private final Map<String, Integer> places = new HashMap<>();

    Columns(Field<?>... columns) {
        reads = Stream.of(columns)
                .map(Field::getDataType)
                .map(type -> new Read(BindType.ofStored(type), BindType.isArray(type)))
                .toList();
        for (var column : columns) {
            if (places.put(column.getName(), places.size()) != null) {
                throw new IllegalArgumentException("Two columns are named " + column.getName());
            }
        }
    }

    int place(Field<?> column) {
        return Objects.requireNonNull(places.get(column.getName()), () -> "Nobody asked for " + column);
    }

    List<Row> read(ResultSet result) throws SQLException {
        var rows = new ArrayList<Row>();
        while (result.next()) {
            var values = new @Nullable Object[reads.size()];
            for (var place = 0; place < values.length; place++) {
                values[place] = reads.get(place).from(result, place + 1);
            }
            rows.add(new Row(this, values));
        }
        return rows;
    }
}
