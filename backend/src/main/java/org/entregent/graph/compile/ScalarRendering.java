package org.entregent.graph.compile;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** How SQL writes the value of a scalar, so that it equals what the scalar's own serialisation would have written. */
final class ScalarRendering {

    private ScalarRendering() {}

    static Field<?> render(GraphQLType type, Field<?> value) {
        if (instant(type)) {
            return DSL.field(
                    "to_char({0} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')", SQLDataType.VARCHAR, value);
        }
        if (name(type).equals("Float") && value.getType() == BigDecimal.class) {
            return value.cast(SQLDataType.DOUBLE);
        }
        return value;
    }

    private static boolean instant(GraphQLType type) {
        return name(type).equals("DateTime");
    }

    private static String name(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }
}
