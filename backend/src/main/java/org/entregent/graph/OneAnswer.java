package org.entregent.graph;

import org.jooq.Table;
import org.springframework.modulith.NamedInterface;

/** At most one row of another type. */
@NamedInterface("declared")
public record OneAnswer<P extends Table<?>, C extends Table<?>>(C child, ScopedJoin<P, C> join) implements Answer {}
