package org.entregent.graph;

import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Table;

/** One object or a list made by a select. */
public final class ObjectField<P extends Table<?>> {

    private final SelectAnswer<P> answer;

    ObjectField(SelectAnswer<P> answer) {
        this.answer = answer;
    }

    /** How many rows the select returns at most, for the operation's cost; 100 unless said otherwise. */
    public ObjectField<P> atMost(int bound) {
        answer.bound = bound;
        return this;
    }

    /**
     * Nothing unless the condition holds. It replaces what the field's {@code @requires} does by itself, which is to check whether
     * the permission holds in the row's region.
     */
    public ObjectField<P> when(BiFunction<P, ViewerScope, Condition> condition) {
        answer.condition = condition;
        return this;
    }

    /** Refuses values of the arguments that the schema's types cannot rule out. */
    public ObjectField<P> check(ArgumentRule rule) {
        answer.rules.add(rule);
        return this;
    }
}
