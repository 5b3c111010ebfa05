package org.entregent.statement;

import java.util.Objects;
import org.jooq.Converter;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A row that a statement answered with, by the columns that it asked for. */
public final class Row {

    private final Columns columns;
    private final @Nullable Object[] values;

    Row(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** What is never null in this statement's answers. */
    public <T> T get(Field<T> column) {
        return Objects.requireNonNull(getOrNull(column), column::getName);
    }

    public <T> @Nullable T getOrNull(Field<T> column) {
        return convert(column.getConverter(), values[columns.place(column)]);
    }

    private static <S, T> @Nullable T convert(Converter<S, T> converter, @Nullable Object value) {
        return converter.from(converter.fromType().cast(value));
    }
}
