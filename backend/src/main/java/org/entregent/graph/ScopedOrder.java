package org.entregent.graph;

import java.util.List;
import org.jooq.SortField;

/**
 * An {@link Order} that also looks at the list's arguments or at the viewer: by how well a row fits what is sought, or how near it
 * is. Cursors belong to the values that it looked at, and carry what it made of them.
 */
@FunctionalInterface
public interface ScopedOrder<C> {

    List<? extends SortField<?>> by(C table, Scope scope);

    /** An order that looks at the row alone. */
    static <C> ScopedOrder<C> of(Order<C> order) {
        return (table, scope) -> order.by(table);
    }
}
