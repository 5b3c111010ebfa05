package org.entregent.graph;

import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;

/** The parts of a node id that came as an argument: placeholders, SQL null when it isn't an id of the expected type. */
public interface NodeKey {

    /** The part at this place of the type's key, counted from zero. */
    <V> Field<V> part(int index, DataType<V> type);

    /** The region of a region-scoped key: its first part. */
    default Field<Integer> region() {
        return part(0, org.jooq.impl.SQLDataType.INTEGER);
    }

    /** The UUID of a region-scoped key: its second part. */
    default Field<UUID> uuid() {
        return part(1, org.jooq.impl.SQLDataType.UUID);
    }
}
