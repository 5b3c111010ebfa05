package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Network;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A sheet that looks like the same network as another. */
@Component
final class NetworkDuplicateType extends GraphType<Table<?>> {

    static final int MOST = 10;

    private static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    private static final Field<java.util.UUID> NETWORK_ID = DSL.field(name("network_id"), UUID.notNull());
    private static final Field<String[]> REASONS =
            DSL.field(name("reasons"), VARCHAR.array().notNull());

    NetworkDuplicateType() {
        super("NetworkDuplicate");
        field("reasons", REASONS);
        one(
                "sheet",
                NETWORK,
                (duplicate, sheet) -> sheet.REGION_ID
                        .eq(columnOf(duplicate, REGION_ID))
                        .and(sheet.ID.eq(columnOf(duplicate, NETWORK_ID))));
    }

    static Select<?> of(Network sheet) {
        return select(REGION_ID, NETWORK_ID, REASONS)
                .from(table("app.guide_duplicates({0}, {1})", sheet.REGION_ID, sheet.ID));
    }
}
