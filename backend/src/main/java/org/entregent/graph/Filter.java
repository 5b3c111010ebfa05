package org.entregent.graph;

import org.jooq.Condition;
import org.jooq.Field;

/** The condition that an argument puts on a list; the value is a placeholder. */
@FunctionalInterface
public interface Filter<C, V> {

    Condition on(C table, Field<V> value);
}
