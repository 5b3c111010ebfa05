package org.entregent.graph;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A plain list. It is ordered by what is given here, then by the key. */
public final class ListAnswer<P extends Table<?>, C extends Table<?>> implements Answer {

    private static final int DEFAULT_BOUND = 100;

    private final C child;
    private final ScopedJoin<P, C> join;
    private @Nullable Order<C> order;
    private int bound = DEFAULT_BOUND;

    ListAnswer(C child, ScopedJoin<P, C> join) {
        this.child = child;
        this.join = join;
    }

    public ListAnswer<P, C> order(Order<C> order) {
        this.order = order;
        return this;
    }

    /** How many rows at most; 100 unless said otherwise. It counts in the operation's cost. */
    public ListAnswer<P, C> atMost(int bound) {
        this.bound = bound;
        return this;
    }

    C child() {
        return child;
    }

    ScopedJoin<P, C> join() {
        return join;
    }

    @Nullable
    Order<C> order() {
        return order;
    }

    int bound() {
        return bound;
    }
}
