package org.entregent.graph;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A plain list. */
@NamedInterface("declared")
public final class ListAnswer<P extends Table<?>, C extends Table<?>> implements Answer {

    private static final int DEFAULT_BOUND = 100;

    private final C child;
    private final ScopedJoin<P, C> join;

    @Nullable
    Order<C> order;

    int bound = DEFAULT_BOUND;

    ListAnswer(C child, ScopedJoin<P, C> join) {
        this.child = child;
        this.join = join;
    }

    public C child() {
        return child;
    }

    public ScopedJoin<P, C> join() {
        return join;
    }

    /** What comes before the key in the order; null where nothing does. */
    public @Nullable Order<C> order() {
        return order;
    }

    /** How many rows at most. */
    public int bound() {
        return bound;
    }
}
