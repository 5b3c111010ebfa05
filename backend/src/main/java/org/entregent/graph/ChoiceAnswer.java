package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Select;
import org.jooq.Table;

/** One object of a union or interface: the branches are tried in their order, the first that finds a row answers. */
public final class ChoiceAnswer<P extends Table<?>> implements Answer {

    private final Map<String, Answer> branches = new LinkedHashMap<>();

    ChoiceAnswer() {}

    /** A branch whose type rests on a table. */
    public <C extends Table<?>> ChoiceAnswer<P> branch(String typeName, C child, Join<P, C> join) {
        branches.put(typeName, new OneAnswer<P, C>(child, (parent, row, scope) -> join.on(parent, row)));
        return this;
    }

    /** A branch whose row is made by a select. */
    public ChoiceAnswer<P> branch(String typeName, BiFunction<P, Scope, Select<?>> select) {
        branches.put(typeName, new SelectAnswer<>(select, false));
        return this;
    }

    Map<String, Answer> branches() {
        return branches;
    }
}
