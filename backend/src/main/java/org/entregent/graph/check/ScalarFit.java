package org.entregent.graph.check;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DataType;

/** Which column types a scalar of the SDL fits. */
final class ScalarFit {

    /** Instants are written by SQL in a form of their own, which it does not give to the elements of an array. */
    private static final String INSTANT = "DateTime";

    private static final Map<String, Set<Class<?>>> FITTING = Map.of(
            "String", Set.of(String.class),
            "Int", Set.of(Integer.class, Short.class),
            "Float", Set.of(Double.class, Float.class, BigDecimal.class, Integer.class),
            "Boolean", Set.of(Boolean.class),
            "ID", Set.of(String.class, UUID.class),
            "DateTime", Set.of(OffsetDateTime.class),
            "Date", Set.of(LocalDate.class),
            "LocalTime", Set.of(LocalTime.class),
            "Long", Set.of(Long.class, Integer.class),
            "UUID", Set.of(UUID.class));

    private ScalarFit() {}

    /** Whether values of the column type answer the SDL's scalar or enum, or a list of them. */
    static boolean fits(GraphQLType type, DataType<?> column) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return column.getType().isArray()
                    && !name(bare).equals(INSTANT)
                    && fits(GraphQLTypeUtil.unwrapOne(bare), column.getType().getComponentType());
        }
        return fits(bare, column.getType());
    }

    private static boolean fits(GraphQLType type, Class<?> javaType) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLEnumType) {
            return javaType == String.class;
        }
        return FITTING.getOrDefault(name(bare), Set.of()).contains(javaType);
    }

    private static String name(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }
}
