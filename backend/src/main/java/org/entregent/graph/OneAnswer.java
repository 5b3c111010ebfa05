package org.entregent.graph;

import org.jooq.Table;

/** At most one row of another type. */
public final class OneAnswer<P extends Table<?>, C extends Table<?>> implements Answer {

    private final C child;
    private final ScopedJoin<P, C> join;

    OneAnswer(C child, ScopedJoin<P, C> join) {
        this.child = child;
        this.join = join;
    }

    C child() {
        return child;
    }

    ScopedJoin<P, C> join() {
        return join;
    }
}
