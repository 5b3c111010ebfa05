package org.entregent.graph;

import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;

/** What a declaration may know of the viewer. */
public interface ViewerScope {

    /** Whether the viewer holds the permission anywhere. Known when the plan is compiled: use it to leave conditions out. */
    boolean holds(GraphPermission permission);

    /** Whether the viewer holds the permission in whole regions. Known when the plan is compiled. */
    boolean reachesSome(GraphPermission permission);

    /**
     * Whether the regions in which the viewer holds the permission are so few that each can be looked into by itself. Known when
     * the plan is compiled.
     */
    boolean reachesFew(GraphPermission permission);

    /** Whether an array that the viewer carries has any element. Known when the plan is compiled. */
    boolean carries(String name);

    /** The ids of the regions in which the viewer holds the permission: a placeholder, for {@code any(…)}. */
    Field<Integer[]> regions(GraphPermission permission);

    /** {@code region = any(regions(permission))}. */
    Condition reaches(Field<Integer> region, GraphPermission permission);

    /** A value that the viewer carries, such as the ids of their memberships: a placeholder. */
    <V> Field<V> value(String name, DataType<V> type);
}
