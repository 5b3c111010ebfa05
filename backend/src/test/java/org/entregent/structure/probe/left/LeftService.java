package org.entregent.structure.probe.left;

import org.entregent.schema.jooq.public_.Tables;
import org.entregent.structure.probe.right.RightType;
import org.jooq.DSLContext;

/** Writes SQL, and knows the package to its right. */
public final class LeftService {

    public int count(DSLContext database, RightType type) {
        return database.fetchCount(Tables.REGION) + type.hashCode();
    }
}
