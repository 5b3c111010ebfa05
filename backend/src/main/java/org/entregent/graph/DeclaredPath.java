package org.entregent.graph;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.modulith.NamedInterface;

/**
 * An {@link AccessPath} as it is followed.
 *
 * @param each the columns in the index's order
 * @param ordered whether the list's order comes next in the index
 * @param condition what else holds of the rows on the path
 */
@NamedInterface("declared")
public record DeclaredPath(List<Each> each, boolean ordered, Condition condition) {

    /** @param values an array without repetitions */
    public record Each(Field<?> column, Field<?> values) {

        Condition covers() {
            return DSL.condition("{0} = any ({1})", column, values);
        }
    }

    public DeclaredPath {
        each = List.copyOf(each);
    }

    /** Narrowed by a filter that is a path itself: followed where an index can have further columns. */
    public DeclaredPath narrowed(DeclaredPath filter) {
        return ordered ? new DeclaredPath(each, true, condition.and(filter.covers())) : and(filter.each);
    }

    /** Whether a row lies on the path. */
    public Condition covers() {
        return DSL.and(each.stream().map(Each::covers).toList()).and(condition);
    }

    DeclaredPath and(List<Each> further) {
        return new DeclaredPath(Stream.concat(each.stream(), further.stream()).toList(), ordered, condition);
    }
}
