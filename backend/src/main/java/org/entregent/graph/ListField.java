package org.entregent.graph;

import org.jooq.Table;

/** A plain list. It is ordered by what is given here, then by the key. */
public final class ListField<P extends Table<?>, C extends Table<?>> {

    private final ListAnswer<P, C> answer;

    ListField(ListAnswer<P, C> answer) {
        this.answer = answer;
    }

    public ListField<P, C> order(Order<C> order) {
        answer.order = order;
        return this;
    }

    /** How many rows at most; 100 unless said otherwise. It counts in the operation's cost. */
    public ListField<P, C> atMost(int bound) {
        answer.bound = bound;
        return this;
    }
}
