package org.entregent.graph;

import java.util.List;
import org.jooq.SortField;

/** By which expressions a list is ordered; the compiler adds the key's columns, so that the order is total. */
@FunctionalInterface
public interface Order<C> {

    List<? extends SortField<?>> by(C table);
}
