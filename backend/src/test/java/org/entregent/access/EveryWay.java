package org.entregent.access;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes documents that go every way there is from the roots of the schema to a field: each field of each type, from each root
 * field, and where ways to a type need different permissions, on each of them. A new type or field is walked by itself.
 */
final class EveryWay {

    /** Objects on a way, pages not counted. {@code nodes} reaches all that has an id: from there, what has none is not far. */
    private static final int FARTHEST_FROM_NODES = 2;

    private static final int FARTHEST = 1;

    /** A way to an object. */
    private record Way(GraphQLObjectType type, int length, Set<String> needs, UnaryOperator<String> document) {

        /** Two ways to one type that need the same lead to the same. */
        String name() {
            return type.getName() + needs;
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, List<String>> values;

    /** @param values the literals to give to a required argument, each in turn: by {@code field.argument}, else {@code argument} */
    EveryWay(GraphQLSchema schema, Map<String, List<String>> values) {
        this.schema = schema;
        this.values = values;
    }

    List<String> documents() {
        var documents = new LinkedHashSet<String>();
        for (var root : schema.getQueryType().getFieldDefinitions()) {
            for (var call : calls(root)) {
                documents.add("{ " + call + leaves(root) + " }");
                if (!isOneOfMany(root)) {
                    walk(root, call, documents);
                }
            }
        }
        return List.copyOf(documents);
    }

    private void walk(GraphQLFieldDefinition root, String call, Set<String> documents) {
        var farthest =
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(root.getType())) ? FARTHEST_FROM_NODES : FARTHEST;
        var reached = new HashSet<String>();
        Queue<Way> open = new ArrayDeque<>();
        next(new Way(schema.getQueryType(), 0, Set.of(), selection -> "{ " + selection + " }"), root, call)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var way = open.remove();
            if (way.length() > farthest || !reached.add(way.name())) {
                continue;
            }
            for (var field : way.type().getFieldDefinitions()) {
                if (isLeaf(field)) {
                    continue;
                }
                for (var deeper : calls(field)) {
                    documents.add(way.document().apply(deeper + leaves(field)));
                    open.addAll(next(way, field, deeper));
                }
            }
        }
    }

    private List<Way> next(Way way, GraphQLFieldDefinition field, String call) {
        var needs = new TreeSet<>(way.needs());
        needs.addAll(requirement(field));
        var page = way.type().getName().endsWith("Connection")
                || way.type().getName().endsWith("Edge");
        return objects(field).stream()
                .map(type -> new Way(
                        type,
                        way.length() + (page ? 0 : 1),
                        needs,
                        selection -> way.document()
                                .apply(call + " { ... on " + type.getName() + " { " + selection + " } }")))
                .toList();
    }

    /** The leaves of what a field leads to. Result keys carry the type's name: leaves of one name may differ in type. */
    private String leaves(GraphQLFieldDefinition field) {
        return objects(field).stream()
                .map(type -> type.getFieldDefinitions().stream()
                        .filter(EveryWay::isLeaf)
                        .flatMap(leaf ->
                                calls(leaf).stream().map(call -> type.getName() + "_" + leaf.getName() + ": " + call))
                        .collect(Collectors.joining(" ", "... on " + type.getName() + " { __typename ", " }")))
                .collect(Collectors.joining(" ", " { ", " }"));
    }

    /** The field with each value of its required arguments; lists with two rows. */
    private List<String> calls(GraphQLFieldDefinition field) {
        var calls = List.of("");
        for (var argument : field.getArguments()) {
            if (isGiven(argument)) {
                calls = calls.stream()
                        .flatMap(call -> literals(field, argument).stream()
                                .map(value -> call + " " + argument.getName() + ": " + value))
                        .toList();
            }
        }
        return calls.stream()
                .map(call -> field.getName() + (call.isEmpty() ? "" : "(" + call.strip() + ")"))
                .toList();
    }

    private static boolean isGiven(GraphQLArgument argument) {
        return argument.getName().equals("first")
                || GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private List<String> literals(GraphQLFieldDefinition field, GraphQLArgument argument) {
        var known = values.getOrDefault(field.getName() + "." + argument.getName(), values.get(argument.getName()));
        if (known == null) {
            throw new IllegalStateException(
                    "Give values for the argument " + argument.getName() + " of " + field.getName());
        }
        return known;
    }

    private List<GraphQLObjectType> objects(GraphQLFieldDefinition field) {
        return switch (bare(field)) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType abstraction -> schema.getImplementations(abstraction);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(member -> (GraphQLObjectType) member)
                        .toList();
            default -> List.of();
        };
    }

    private static Set<String> requirement(GraphQLFieldDefinition field) {
        var needs = new TreeSet<String>();
        add(needs, field);
        if (bare(field) instanceof GraphQLDirectiveContainer type) {
            add(needs, type);
        }
        return needs;
    }

    private static void add(Set<String> needs, GraphQLDirectiveContainer element) {
        GraphQLAppliedDirective requires = element.getAppliedDirective("requires");
        if (requires != null) {
            needs.add(requires.getArgument("permission").getValue());
        }
    }

    /** {@code node}: what lies behind it, {@code nodes} reaches for all ids at once. */
    private static boolean isOneOfMany(GraphQLFieldDefinition root) {
        return root.getType() instanceof GraphQLInterfaceType;
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(bare(field));
    }

    private static GraphQLType bare(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
