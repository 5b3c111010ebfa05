package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_ADDRESS;
import static org.entregent.statement.Statement.value;

import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Knows where the addresses of sheets lead, in the transactions of commands. */
@Repository
class SheetAddressRepository {

    private static final Param<UUID> SURVIVOR = Rendering.parameter("survivor", SQLDataType.UUID);

    private static final Statement LEAD = Statement.of(DSL.update(NETWORK_ADDRESS)
            .set(NETWORK_ADDRESS.NETWORK_ID, SURVIVOR)
            .where(NETWORK_ADDRESS.REGION_ID.eq(value(NETWORK_ADDRESS.REGION_ID)))
            .and(NETWORK_ADDRESS.NETWORK_ID.eq(value(NETWORK_ADDRESS.NETWORK_ID))));

    /** All addresses that lead to a sheet lead to another one of its region from now on. */
    Bound lead(Sheet sheet, Sheet survivor) {
        return LEAD.with(NETWORK_ADDRESS.REGION_ID, sheet.regionId())
                .with(NETWORK_ADDRESS.NETWORK_ID, sheet.id())
                .with(SURVIVOR, survivor.id());
    }
}
