package org.entregent.structure.probe.right;

import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.jooq.DSLContext;
import org.jooq.Merge;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Open to everybody, though nobody else needs it; and it merges, and renders at each call. */
public final class RightRepository {

    private RightRepository() {}

    static Table<?> anything() {
        return DSL.table("anything");
    }

    static Merge<?> merge(DSLContext database) {
        return database.mergeInto(anything())
                .usingDual()
                .on(DSL.trueCondition())
                .whenMatchedThenDelete();
    }

    static Bound count() {
        return Statement.of(DSL.select(DSL.count()).from(anything())).asItIs();
    }
}
