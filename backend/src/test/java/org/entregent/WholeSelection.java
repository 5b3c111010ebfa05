package org.entregent;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes one document for each object type that Query leads to: all its fields, and the scalars of what they lead to. */
final class WholeSelection {

    private record Way(GraphQLObjectType type, UnaryOperator<String> document) {}

    private final GraphQLSchema schema;
    private final Map<String, String> values;

    /** With the literal to give to a required argument, by its name or else its type. */
    WholeSelection(GraphQLSchema schema, Map<String, String> values) {
        this.schema = schema;
        this.values = values;
    }

    List<String> documents() {
        List<String> documents = new ArrayList<>();
        Set<String> reached = new HashSet<>(Set.of("Query"));
        Queue<Way> ways =
                new ArrayDeque<>(List.of(new Way(schema.getQueryType(), selection -> "{ " + selection + " }")));
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            for (GraphQLFieldDefinition field : way.type().getFieldDefinitions()) {
                String called = field.getName() + arguments(field);
                documents.add(way.document().apply(called + scalars(bare(field))));
                for (GraphQLObjectType type : objects(bare(field))) {
                    if (reached.add(type.getName())) {
                        String condition = "... on " + type.getName();
                        ways.add(new Way(
                                type,
                                selection ->
                                        way.document().apply(called + " { " + condition + " { " + selection + " } }")));
                    }
                }
            }
        }
        return documents;
    }

    private String scalars(GraphQLType type) {
        List<GraphQLObjectType> types = objects(type);
        return types.isEmpty()
                ? ""
                : types.stream().map(this::scalarsOf).collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    /** Result keys carry the type's name: fields of the same name may have different types. */
    private String scalarsOf(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(bare(field)))
                .map(field -> type.getName() + "_" + field.getName() + ": " + field.getName() + arguments(field))
                .collect(Collectors.joining(" ", "... on " + type.getName() + " { __typename ", " }"));
    }

    private List<GraphQLObjectType> objects(GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType abstraction -> schema.getImplementations(abstraction);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(member -> (GraphQLObjectType) member)
                        .toList();
            default -> List.of();
        };
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
        return values.getOrDefault(argument.getName(), values.getOrDefault(type, "missing_value_for_" + type));
    }

    private static GraphQLType bare(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
