package org.entregent.graph;

import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A scalar, an enum, or a list of them. */
public final class ValueAnswer<T extends Table<?>> implements Answer {

    private final DataType<?> type;
    private final BiFunction<T, Scope, Field<?>> expression;
    private @Nullable BiFunction<T, ViewerScope, Condition> condition;
    private int price;

    ValueAnswer(DataType<?> type, BiFunction<T, Scope, Field<?>> expression) {
        this.type = type;
        this.expression = expression;
    }

    /** Null unless the condition holds: for a field that not everybody who sees the row may read. The SDL's field is nullable. */
    public ValueAnswer<T> when(BiFunction<T, ViewerScope, Condition> condition) {
        this.condition = condition;
        return this;
    }

    /** For a value that is looked up elsewhere; others cost nothing. */
    public ValueAnswer<T> costs(int price) {
        this.price = price;
        return this;
    }

    int price() {
        return price;
    }

    DataType<?> type() {
        return type;
    }

    BiFunction<T, Scope, Field<?>> expression() {
        return expression;
    }

    @Nullable
    BiFunction<T, ViewerScope, Condition> condition() {
        return condition;
    }
}
