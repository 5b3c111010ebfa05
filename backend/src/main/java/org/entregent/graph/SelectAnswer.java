package org.entregent.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** One object or a list made by a select. */
public final class SelectAnswer<P extends Table<?>> implements Answer {

    private static final int DEFAULT_BOUND = 100;

    private final BiFunction<P, Scope, Select<?>> select;
    private final boolean many;
    private final List<ArgumentRule> rules = new ArrayList<>();
    private int bound = DEFAULT_BOUND;
    private @Nullable BiFunction<P, ViewerScope, Condition> condition;

    SelectAnswer(BiFunction<P, Scope, Select<?>> select, boolean many) {
        this.select = select;
        this.many = many;
    }

    /** How many rows the select returns at most, for the operation's cost; 100 unless said otherwise. */
    public SelectAnswer<P> atMost(int bound) {
        this.bound = bound;
        return this;
    }

    /**
     * Nothing unless the condition holds. It replaces what the field's {@code @requires} does by itself: to look whether the
     * permission holds in the row's region.
     */
    public SelectAnswer<P> when(BiFunction<P, ViewerScope, Condition> condition) {
        this.condition = condition;
        return this;
    }

    /** Refuses values of the arguments that the schema's types cannot rule out. */
    public SelectAnswer<P> check(ArgumentRule rule) {
        rules.add(rule);
        return this;
    }

    BiFunction<P, Scope, Select<?>> select() {
        return select;
    }

    boolean many() {
        return many;
    }

    int bound() {
        return bound;
    }

    @Nullable
    BiFunction<P, ViewerScope, Condition> condition() {
        return condition;
    }

    List<ArgumentRule> rules() {
        return rules;
    }
}
