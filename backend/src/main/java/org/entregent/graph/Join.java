package org.entregent.graph;

import org.jooq.Condition;

/** How a row of another type belongs to the row at hand: every column of the foreign key, the region's too. */
@FunctionalInterface
public interface Join<P, C> {

    Condition on(P parent, C child);
}
