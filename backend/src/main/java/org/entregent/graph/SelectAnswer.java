package org.entregent.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** One object or a list made by a select. */
@NamedInterface("declared")
public final class SelectAnswer<P extends Table<?>> implements Answer {

    private static final int DEFAULT_BOUND = 100;

    private final BiFunction<P, Scope, Select<?>> select;
    private final boolean many;
    final List<ArgumentRule> rules = new ArrayList<>();
    int bound = DEFAULT_BOUND;

    @Nullable
    BiFunction<P, ViewerScope, Condition> condition;

    SelectAnswer(BiFunction<P, Scope, Select<?>> select, boolean many) {
        this.select = select;
        this.many = many;
    }

    /** The same, where the select asks for another field's arguments. */
    SelectAnswer<P> within(Scope scope) {
        var same = new SelectAnswer<P>((row, _) -> select.apply(row, scope), many);
        same.bound = bound;
        same.condition = condition;
        same.rules.addAll(rules);
        return same;
    }

    public BiFunction<P, Scope, Select<?>> select() {
        return select;
    }

    /** Whether it is a list. */
    public boolean many() {
        return many;
    }

    /** How many rows the select returns at most. */
    public int bound() {
        return bound;
    }

    /** When the object is not hidden, although the row is seen; null where the declaration says nothing of it. */
    public @Nullable BiFunction<P, ViewerScope, Condition> condition() {
        return condition;
    }

    public List<ArgumentRule> rules() {
        return rules;
    }
}
