package org.entregent.guide;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A part of a sheet in which words were found. */
@Component
final class NetworkHitType extends GraphType<Table<?>> {

    static final int MOST = 20;

    private static final Field<String> PART = DSL.field(name("field"), VARCHAR.notNull());
    private static final Field<String> SAID = DSL.field(name("said"), VARCHAR.notNull());

    NetworkHitType() {
        super("NetworkHit");
        field("field", PART);
        field("text", SAID);
    }

    static Select<?> of(NetworkCard network, Scope scope) {
        return select(PART, SAID)
                .from(table(
                        "app.guide_hits({0}, {1}, {2})", network.REGION_ID, network.ID, NetworkSearch.anyOf(scope)));
    }
}
