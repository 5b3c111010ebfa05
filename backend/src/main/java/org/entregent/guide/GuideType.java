package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Region;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A region's guide as a whole. Its row says which region. */
@Component
public final class GuideType extends GraphType<Table<?>> {

    public static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());

    GuideType() {
        super("Guide");
        rows("families", GuideType::families).atMost(NetworkFamily.values().length);
    }

    static Select<?> of(Region region) {
        return select(region.ID.as(REGION_ID));
    }

    private static Select<?> families(Table<?> guide, Scope scope) {
        var network = scope.alias(NETWORK_CARD);
        var counted = count();
        return select(
                        network.FAMILY.as(FamilyShareType.FAMILY),
                        counted.as(FamilyShareType.COUNT),
                        counted.cast(DOUBLE)
                                .div(sum(counted).over().cast(DOUBLE))
                                .as(FamilyShareType.SHARE))
                .from(network)
                .where(network.REGION_ID.eq(columnOf(guide, REGION_ID)))
                .groupBy(network.FAMILY)
                .orderBy(counted.desc(), network.FAMILY.asc());
    }
}
