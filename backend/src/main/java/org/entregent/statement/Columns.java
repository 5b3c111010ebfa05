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

    private final List<BindType> types;
    private final Map<String, Integer> places = new HashMap<>();

    Columns(Field<?>... columns) {
        types = Stream.of(columns)
                .map(column -> BindType.ofStored(column.getDataType()))
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
            var values = new @Nullable Object[types.size()];
            for (var place = 0; place < values.length; place++) {
                values[place] = types.get(place).get(result, place + 1);
            }
            rows.add(new Row(this, values));
        }
        return rows;
    }
}
