package org.entregent.access;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.ViewerScope;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the viewer may do, and where. */
@Component
final class ViewerGrantType extends GraphType<Table<?>> {

    private static final Field<String> PERMISSION = DSL.field(name("permission"), VARCHAR.notNull());
    private static final Field<String> REGION_CODE = DSL.field(name("region_code"), VARCHAR.notNull());
    private static final Field<String> ROLE = DSL.field(name("role"), VARCHAR);

    ViewerGrantType() {
        super("ViewerGrant");
        field("permission", PERMISSION);
        field("regionCode", REGION_CODE);
        field("role", ROLE);
    }

    /** Grants that differ only in what they reach of their region show once. */
    static Select<?> all(ViewerScope viewer) {
        var grants = table(
                        "unnest({0}, {1}, {2})",
                        ViewerValue.GRANT_PERMISSIONS.in(viewer),
                        ViewerValue.GRANT_REGIONS.in(viewer),
                        ViewerValue.GRANT_ROLES.in(viewer))
                .as("grants", PERMISSION.getName(), REGION_CODE.getName(), ROLE.getName());
        return selectDistinct(PERMISSION, REGION_CODE, ROLE).from(grants).orderBy(PERMISSION, REGION_CODE, ROLE);
    }
}
