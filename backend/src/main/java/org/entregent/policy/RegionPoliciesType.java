package org.entregent.policy;

import static org.entregent.access.Permission.CHAPTERS_READ;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.RegionType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a region decides by. */
@Component
final class RegionPoliciesType extends GraphType<Table<?>> {

    private static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    private static final Field<Boolean> IS_NATIONAL = DSL.field(name("is_national"), BOOLEAN.notNull());

    RegionPoliciesType() {
        super("RegionPolicies");
        field("isNational", IS_NATIONAL);
        one("region", REGION, (policies, region) -> region.ID.eq(columnOf(policies, REGION_ID)));
        rows("kinds", (policies, scope) -> RegionPolicyType.of(columnOf(policies, REGION_ID)))
                .atMost(PolicyKind.values().length);
        rootObject("policies", RegionPoliciesType::ofRegion);
    }

    private static Select<?> ofRegion(Scope scope) {
        var region = scope.alias(REGION);
        return select(
                        region.ID.as(REGION_ID),
                        DSL.field(region.PARENT_ID.isNull()).as(IS_NATIONAL))
                .from(region)
                .where(
                        region.ID.eq(RegionType.idOf(scope, "region")),
                        scope.viewer().reaches(region.ID, CHAPTERS_READ));
    }
}
