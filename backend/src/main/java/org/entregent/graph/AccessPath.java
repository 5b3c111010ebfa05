package org.entregent.graph;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A way to a part of a list's rows: for each combination of values, the rows whose columns have them. Such rows lie side by side
 * in an index that begins with these columns and goes on with the list's order; {@code column = any(values)} would lose that
 * order, and a page then cost as much as the list is long. Immutable.
 */
public final class AccessPath {

    /** @param values an array without repetitions */
    record Each(Field<?> column, Field<?> values) {

        Condition covers() {
            return DSL.condition("{0} = any ({1})", column, values);
        }
    }

    private final List<Each> each;
    private final boolean ordered;
    private final Condition condition;

    private AccessPath(List<Each> each, boolean ordered, Condition condition) {
        this.each = List.copyOf(each);
        this.ordered = ordered;
        this.condition = condition;
    }

    /** @param values an array without repetitions, which says nothing of the row */
    public static <V> AccessPath each(Field<V> column, Field<V[]> values) {
        return new AccessPath(List.of(new Each(column, values)), false, DSL.noCondition());
    }

    /** Both columns, in the index's order. */
    public <V> AccessPath andEach(Field<V> column, Field<V[]> values) {
        return and(each(column, values));
    }

    /** The index goes on with the list's order at once: filters look at the rows that it finds. */
    public AccessPath thenOrdered() {
        return new AccessPath(each, true, condition);
    }

    /** Narrowed by a filter that is a path itself: followed where an index can have further columns. */
    AccessPath narrowed(AccessPath filter) {
        return ordered ? new AccessPath(each, true, condition.and(filter.covers())) : and(filter);
    }

    private AccessPath and(AccessPath further) {
        List<Each> all = new ArrayList<>(each);
        all.addAll(further.each);
        return new AccessPath(all, ordered, condition);
    }

    List<Each> each() {
        return each;
    }

    /** What else holds of the rows on the path. */
    Condition condition() {
        return condition;
    }

    /** Whether a row lies on the path. */
    Condition covers() {
        return DSL.and(each.stream().map(Each::covers).toList()).and(condition);
    }
}
