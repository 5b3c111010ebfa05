package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.region.CurrentDay;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a region decides by in one matter: the rows of {@code app.region_policies}. */
@Component
final class RegionPolicyType extends GraphType<Table<?>> {

    private static final int MOST_UPCOMING = 20;
    private static final int MOST_VERSIONS = 50;

    private static final Field<String> KIND = DSL.field(name("kind"), VARCHAR.notNull());
    private static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    private static final Field<Integer> VERSION_REGION_ID = DSL.field(name("version_region_id"), INTEGER);
    private static final Field<java.util.UUID> VERSION_ID = DSL.field(name("version_id"), UUID);
    private static final Field<Integer> NATIONAL_REGION_ID = DSL.field(name("national_region_id"), INTEGER);
    private static final Field<java.util.UUID> NATIONAL_ID = DSL.field(name("national_id"), UUID);
    private static final Field<String[]> DIFFERENCES =
            DSL.field(name("differences"), VARCHAR.array().notNull());
    private static final Field<Integer> LATEST_NUMBER = DSL.field(name("latest_number"), INTEGER.notNull());

    RegionPolicyType() {
        super("RegionPolicy");
        field("kind", KIND);
        one(
                "inForce",
                POLICY_VERSION,
                (policy, version) -> version.REGION_ID
                        .eq(columnOf(policy, VERSION_REGION_ID))
                        .and(version.ID.eq(columnOf(policy, VERSION_ID))));
        one(
                "national",
                POLICY_VERSION,
                (policy, version) -> version.REGION_ID
                        .eq(columnOf(policy, NATIONAL_REGION_ID))
                        .and(version.ID.eq(columnOf(policy, NATIONAL_ID))));
        field("differences", DIFFERENCES);
        field("latestNumber", LATEST_NUMBER);
        list(
                        "upcoming",
                        POLICY_VERSION,
                        (policy, version, scope) -> version.REGION_ID
                                .in(columnOf(policy, REGION_ID), columnOf(policy, NATIONAL_REGION_ID))
                                .and(version.KIND.eq(columnOf(policy, KIND)))
                                .and(PolicyStanding.isUpcoming(version, scope)))
                .order(version -> List.of(version.STARTS_ON.asc()))
                .atMost(MOST_UPCOMING);
        list(
                        "versions",
                        POLICY_VERSION,
                        (policy, version) -> version.REGION_ID
                                .eq(columnOf(policy, REGION_ID))
                                .and(version.KIND.eq(columnOf(policy, KIND))))
                .order(version -> List.of(version.NUMBER.desc()))
                .atMost(MOST_VERSIONS);
    }

    /** The rows of a region. */
    static Select<?> of(Field<Integer> regionId) {
        return select(
                        KIND,
                        regionId.as(REGION_ID),
                        VERSION_REGION_ID,
                        VERSION_ID,
                        NATIONAL_REGION_ID,
                        NATIONAL_ID,
                        DIFFERENCES,
                        LATEST_NUMBER)
                .from(table("app.region_policies({0}, {1})", regionId, CurrentDay.date()))
                .orderBy(DSL.field(name("place")));
    }
}
