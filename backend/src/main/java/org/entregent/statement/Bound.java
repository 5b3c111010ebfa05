package org.entregent.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A statement with the values that it is said with this time. */
public final class Bound {

    private static final Object MISSING = new Object();

    private final Statement statement;
    private final @Nullable Object[] values;

    Bound(Statement statement) {
        this.statement = statement;
        values = new @Nullable Object[statement.valueCount()];
        Arrays.fill(values, MISSING);
    }

    /** @param column the value's parameter, or the column that it is named after */
    public <T> Bound with(Field<T> column, @Nullable T value) {
        values[statement.valueOf(column)] = value;
        return this;
    }

    /** Asks for one row, or none. */
    public <T> Question<Optional<T>> find(Function<Row, T> read) {
        return new Question<>(this, rows -> rows.stream().findFirst().map(read));
    }

    /** Asks for all rows, in their order. */
    public <T> Question<List<T>> list(Function<Row, T> read) {
        return new Question<>(this, rows -> rows.stream().map(read).toList());
    }

    /** Asks whether there is any row. */
    public Question<Boolean> exists() {
        return new Question<>(this, rows -> !rows.isEmpty());
    }

    Statement statement() {
        return statement;
    }

    /** @return the next free index */
    int bind(PreparedStatement target, int index) throws SQLException {
        var next = index;
        for (var place : statement.places()) {
            var value = values[place.value()];
            if (value == MISSING) {
                throw new IllegalStateException("A value is missing in " + statement);
            }
            place.type().set(target, next++, place.array(), value);
        }
        return next;
    }
}
