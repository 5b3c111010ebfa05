package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.jooq.impl.DSL.table;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Network;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** A sheet that looks like the same network as another. */
@Component
final class NetworkDuplicateType extends GraphType<Table<?>> {

    NetworkDuplicateType() {
        super("NetworkDuplicate");
        field("reasons", DuplicateRows.REASONS);
        one(
                "sheet",
                NETWORK,
                (duplicate, sheet) -> sheet.REGION_ID
                        .eq(columnOf(duplicate, DuplicateRows.REGION_ID))
                        .and(sheet.ID.eq(columnOf(duplicate, DuplicateRows.NETWORK_ID))));
    }

    static Select<?> of(Network sheet) {
        return DuplicateRows.of(table("app.guide_duplicates({0}, {1})", sheet.REGION_ID, sheet.ID));
    }
}
