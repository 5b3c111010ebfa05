package org.entregent.graph;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes documents that select every field down to a depth, with the arguments that are required. */
final class WholeSelection {

    private final GraphQLSchema schema;
    private final Map<String, String> values;

    /** With the literal to give to a required argument, by its name or else its type. */
    WholeSelection(GraphQLSchema schema, Map<String, String> values) {
        this.schema = schema;
        this.values = values;
    }

    String of(GraphQLFieldDefinition field, int depth) {
        return field.getName() + arguments(field) + selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth);
    }

    private String selection(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLObjectType object -> " { __typename " + fields(object, "", depth) + " }";
            case GraphQLInterfaceType abstraction -> branches(schema.getImplementations(abstraction), depth);
            case GraphQLUnionType union -> branches(
                    union.getTypes().stream().map(member -> (GraphQLObjectType) member).toList(), depth);
            default -> "";
        };
    }

    /** Result keys carry the type's name: fields of the same name may have different types. */
    private String branches(List<GraphQLObjectType> types, int depth) {
        return types.stream()
                .map(type -> "... on " + type.getName() + " { " + fields(type, type.getName() + "_", depth) + " }")
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    private String fields(GraphQLObjectType type, String prefix, int depth) {
        boolean wrapper = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
        return type.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || wrapper || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .map(field -> (prefix.isEmpty() ? "" : prefix + field.getName() + ": ") + of(field, wrapper ? depth : depth - 1))
                .collect(Collectors.joining(" "));
    }

    private String arguments(GraphQLFieldDefinition field) {
        String given = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first")
                        || GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": " + value(argument))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String value(GraphQLArgument argument) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(argument.getType())).getName();
        return values.getOrDefault(argument.getName(), values.getOrDefault(type, "missing-value-for-" + type));
    }
}
