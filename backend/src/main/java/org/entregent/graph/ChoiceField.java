package org.entregent.graph;

import java.util.function.BiFunction;
import org.jooq.Select;
import org.jooq.Table;

/** One object of a union or interface: the branches are tried in order, and the first that finds a row answers. */
public final class ChoiceField<P extends Table<?>> {

    private final ChoiceAnswer<P> answer;

    ChoiceField(ChoiceAnswer<P> answer) {
        this.answer = answer;
    }

    /** A branch whose type rests on a table. */
    public <C extends Table<?>> ChoiceField<P> branch(String typeName, C child, Join<P, C> join) {
        answer.branches.put(typeName, new OneAnswer<P, C>(child, (parent, row, scope) -> join.on(parent, row)));
        return this;
    }

    /** A branch whose row is made by a select. */
    public ChoiceField<P> branch(String typeName, BiFunction<P, Scope, Select<?>> select) {
        answer.branches.put(typeName, new SelectAnswer<>(select, false));
        return this;
    }
}
