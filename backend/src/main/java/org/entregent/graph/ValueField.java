package org.entregent.graph;

import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Table;

/** A scalar, an enum, or a list of them. */
public final class ValueField<T extends Table<?>> {

    private final ValueAnswer<T> answer;

    ValueField(ValueAnswer<T> answer) {
        this.answer = answer;
    }

    /** Null unless the condition holds: for a field that not everybody who sees the row may read. The SDL's field is nullable. */
    public ValueField<T> when(BiFunction<T, ViewerScope, Condition> condition) {
        answer.condition = condition;
        return this;
    }

    /** For a value that is looked up elsewhere; others cost nothing. */
    public ValueField<T> costs(int price) {
        answer.price = price;
        return this;
    }
}
