package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.Optional;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** How much of a guide waits for its editors, for whoever tells them. */
@Repository
public class WaitingSheets {

    private static final Field<Integer> NUMBER = DSL.count().cast(INTEGER).as("number");
    private static final Statement COUNT = Statement.of(select(NUMBER)
            .from(NETWORK)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)))
            .and(SheetQueue.waits(NETWORK)));

    /** Sheets that were handed in, and public ones with a newer version. The region must be open. */
    public Question<Integer> count(int regionId) {
        return COUNT.with(NETWORK.REGION_ID, regionId)
                .find(row -> row.get(NUMBER))
                .as(Optional::orElseThrow);
    }
}
