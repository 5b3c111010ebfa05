package org.entregent.graph;

import org.jooq.Condition;

/** A {@link Join} that also looks at the field's arguments or at the viewer. */
@FunctionalInterface
public interface ScopedJoin<P, C> {

    Condition on(P parent, C child, Scope scope);
}
