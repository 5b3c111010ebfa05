package org.entregent.graph;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A way to a part of a list's rows: for each combination of values, the rows whose columns have them. Such rows lie side by side
 * in an index that begins with these columns and goes on with the list's order; {@code column = any(values)} would lose that order,
 * and a page would then cost as much as the list is long. Immutable.
 */
public final class AccessPath {

    private final DeclaredPath declared;

    private AccessPath(DeclaredPath declared) {
        this.declared = declared;
    }

    /** @param values an array without repetitions, which says nothing of the row */
    public static <V> AccessPath each(Field<V> column, Field<V[]> values) {
        return new AccessPath(
                new DeclaredPath(List.of(new DeclaredPath.Each(column, values)), false, DSL.noCondition()));
    }

    /** Both columns, in the index's order. */
    public <V> AccessPath andEach(Field<V> column, Field<V[]> values) {
        return new AccessPath(declared.and(List.of(new DeclaredPath.Each(column, values))));
    }

    /** The index goes on with the list's order at once: filters look at the rows that it finds. */
    public AccessPath thenOrdered() {
        return new AccessPath(new DeclaredPath(declared.each(), true, declared.condition()));
    }

    DeclaredPath declared() {
        return declared;
    }
}
