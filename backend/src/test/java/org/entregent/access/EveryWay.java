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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entregent.graph.Declarations;
import org.entregent.graph.GraphType;

/**
 * Writes documents that go every way there is from the roots of the schema to a field: each field of each type, from each root
 * field, and where ways to a type need different permissions, on each of them. A new type or field is walked by itself. What one
 * feature declares of one type is asked for at once.
 */
final class EveryWay {

    /** The feature whose file declares the last step, and the selections that may be asked for together or each by itself. */
    record Question(String feature, List<String> selections, UnaryOperator<String> document) {

        String whole() {
            return document.apply(String.join(" ", selections));
        }

        List<String> parts() {
            return selections.stream().map(document).toList();
        }
    }

    /** Objects on a way, pages not counted. {@code nodes} reaches all that has an id: from there, what has none is not far. */
    private static final int FARTHEST_FROM_NODES = 2;

    private static final int FARTHEST = 1;

    /** A part of a region, which is nobody's own. */
    private static final String ROOM = "Guide";

    private static final int MOST_SELECTIONS = 10;
    private static final int MOST_FIELDS = 250;
    private static final int MOST_LEAVES = 120;

    private static final Pattern LIST = Pattern.compile("\\(ids: \\[");
    private static final Pattern ID = Pattern.compile("\"(\\w+?)_");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A way to an object. */
    private record Way(GraphQLObjectType type, int length, Set<String> needs, UnaryOperator<String> document) {

        /** Two ways to one type that need the same lead to the same. */
        String name() {
            return type.getName() + needs;
        }
    }

    private final GraphQLSchema schema;
    private final DeclaredFields declared;
    private final Map<String, List<String>> values;
    private final Declarations declarations;
    private final List<Question> questions = new ArrayList<>();
    private int aliases;

    /** @param values the literals to give to a required argument, each in turn: by {@code field.argument}, else {@code argument} */
    private EveryWay(GraphQLSchema schema, Map<String, List<String>> values, Declarations declarations) {
        this.schema = schema;
        this.declared = DeclaredFields.read();
        this.values = values;
        this.declarations = declarations;
    }

    /** Over the objects of the stage. */
    static List<Question> of(GraphQLSchema schema, List<GraphType<?>> types) {
        return new EveryWay(schema, Landmarks.values(), new Declarations(types, List.of())).questions();
    }

    private List<Question> questions() {
        var query = schema.getQueryType();
        ask(query, selection -> "{ " + selection + " }");
        for (var root : query.getFieldDefinitions()) {
            if (!isOneOfMany(root)) {
                ones(calls(root)).forEach(call -> walk(root, call));
            }
        }
        return List.copyOf(questions);
    }

    /** Of calls that differ in an object alone, one in each region: what lies behind all of them, {@code nodes} asks. */
    private static Collection<String> ones(List<String> calls) {
        return calls.stream()
                .collect(Collectors.toMap(
                        call -> LIST.matcher(call).find()
                                ? call
                                : KEY.matcher(call).replaceAll(""),
                        Function.identity(),
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values();
    }

    private void walk(GraphQLFieldDefinition root, String call) {
        var farthest =
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(root.getType())) ? FARTHEST_FROM_NODES : FARTHEST;
        var reached = new HashSet<String>();
        var start = new Way(schema.getQueryType(), 0, Set.of(), selection -> "{ " + selection + " }");
        Queue<Way> open = new ArrayDeque<>();
        // What is asked of other ids is not asked of these on longer ways.
        next(start, root, call).forEach(way -> {
            if (isAmong(way.type(), call)) {
                open.add(way);
            } else {
                reached.add(way.name());
            }
        });
        while (!open.isEmpty()) {
            var way = open.remove();
            if (way.length() > farthest || !reached.add(way.name())) {
                continue;
            }
            ask(way.type(), way.document());
            for (var field : way.type().getFieldDefinitions()) {
                calls(field).forEach(deeper -> open.addAll(next(way, field, deeper)));
            }
        }
    }

    /** For all objects that hang on a type, and their leaves. */
    private void ask(GraphQLObjectType type, UnaryOperator<String> document) {
        var selections = new LinkedHashMap<String, List<String>>();
        for (var field : type.getFieldDefinitions()) {
            if (!isLeaf(field)) {
                var feature = declared.feature(type.getName(), field.getName());
                for (var call : calls(field)) {
                    var all = selections.computeIfAbsent(feature, first -> new ArrayList<>());
                    leaves(field).forEach(some -> all.add(field.getName() + "_" + aliases++ + ": " + call + some));
                }
            }
        }
        selections.forEach((feature, all) ->
                portions(all).forEach(portion -> questions.add(new Question(feature, portion, document))));
    }

    /** No larger than everybody's limits allow. */
    private static List<List<String>> portions(List<String> selections) {
        var portions = new ArrayList<List<String>>();
        var fields = MOST_FIELDS;
        for (var selection : selections) {
            var more = (int) selection.chars().filter(letter -> letter == ':').count();
            fields += more;
            if (fields > MOST_FIELDS || portions.getLast().size() == MOST_SELECTIONS) {
                portions.add(new ArrayList<>());
                fields = more;
            }
            portions.getLast().add(selection);
        }
        return portions;
    }

    private List<Way> next(Way way, GraphQLFieldDefinition field, String call) {
        var needs = new TreeSet<>(way.needs());
        needs.addAll(requirement(field));
        var page = way.type().getName().endsWith("Connection")
                || way.type().getName().endsWith("Edge");
        return objects(field).stream()
                .map(type -> new Way(
                        type,
                        way.length() + (page || type.getName().equals(ROOM) ? 0 : 1),
                        needs,
                        selection -> way.document()
                                .apply(call + " { ... on " + type.getName() + " { " + selection + " } }")))
                .toList();
    }

    /** Whether a list of ids has one of the type; where no id is named, it may have any. */
    private boolean isAmong(GraphQLObjectType type, String call) {
        return !LIST.matcher(call).find()
                || ID.matcher(call)
                        .results()
                        .map(id -> declarations.findByPrefix(id.group(1)))
                        .anyMatch(found -> found != null && found.name().equals(type.getName()));
    }

    /**
     * The leaves of what a field leads to, of some types at a time where there are many. Result keys carry the type's name: leaves of one
     * name may differ in type.
     */
    private List<String> leaves(GraphQLFieldDefinition field) {
        var portions = new ArrayList<StringBuilder>();
        var fields = MOST_LEAVES;
        for (var type : objects(field)) {
            var leaves = type.getFieldDefinitions().stream()
                    .filter(EveryWay::isLeaf)
                    .flatMap(leaf ->
                            calls(leaf).stream().map(call -> type.getName() + "_" + leaf.getName() + ": " + call))
                    .toList();
            fields += leaves.size();
            if (fields >= MOST_LEAVES) {
                portions.add(new StringBuilder());
                fields = leaves.size();
            }
            portions.getLast()
                    .append(" ... on %s { __typename %s }".formatted(type.getName(), String.join(" ", leaves)));
        }
        return portions.stream().map(portion -> " {" + portion + " }").toList();
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
