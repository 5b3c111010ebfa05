package org.entregent.graph;

import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A scalar, an enum, or a list of them. */
@NamedInterface("declared")
public final class ValueAnswer<T extends Table<?>> implements Answer {

    private final DataType<?> type;
    private final BiFunction<T, Scope, Field<?>> expression;

    @Nullable
    BiFunction<T, ViewerScope, Condition> condition;

    int price;

    ValueAnswer(DataType<?> type, BiFunction<T, Scope, Field<?>> expression) {
        this.type = type;
        this.expression = expression;
    }

    public DataType<?> type() {
        return type;
    }

    public BiFunction<T, Scope, Field<?>> expression() {
        return expression;
    }

    /** When the value is not hidden, although the row is seen; null where the declaration says nothing of it. */
    public @Nullable BiFunction<T, ViewerScope, Condition> condition() {
        return condition;
    }

    /** What the value costs by itself. */
    public int price() {
        return price;
    }
}
