package org.entregent.access;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Tells callers who they are here and what they may do. */
@Component
final class ViewerType extends GraphType<Table<?>> {

    private static final Field<String> KIND = DSL.field(name("kind"), VARCHAR.notNull());
    private static final Field<String> DISPLAY_NAME = DSL.field(name("display_name"), VARCHAR);

    ViewerType() {
        super("Viewer");
        field("kind", KIND);
        field("displayName", DISPLAY_NAME);
        rows("grants", (viewer, scope) -> ViewerGrantType.all(scope.viewer()));
        rootObject("viewer", ViewerType::row);
    }

    private static Select<?> row(Scope scope) {
        return select(
                ViewerValue.KIND.in(scope.viewer()).as(KIND),
                ViewerValue.DISPLAY_NAME.in(scope.viewer()).as(DISPLAY_NAME));
    }
}
