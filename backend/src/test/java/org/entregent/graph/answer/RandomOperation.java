package org.entregent.graph.answer;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A random valid operation, mostly a query: fragments of both kinds, aliases, repeated fields, conditions, arguments as literals
 * and variables, pages in both directions. The same seed writes the same operation.
 */
final class RandomOperation {

    /** Of the operation to run, whatever stands beside it. */
    static final String NAME = "Q";

    private static final int MAX_DEPTH = 4;
    private static final int MAX_PAGE = 4;

    private final Random random;
    private final GraphQLSchema schema;
    private final RandomValues values;
    private final Set<String> leftOut;
    private final List<String> fragments = new ArrayList<>();
    private final Map<String, String> cursors;
    private final Set<LanguageFeature> features = EnumSet.noneOf(LanguageFeature.class);
    private final RandomVariables variables;
    private int names;

    /** How many lists stand around: a cursor of one parent's list says little in another's. */
    private int plural;

    /** The cursors found before, by the result key of their list: pages of this operation begin there. */
    RandomOperation(
            long seed, GraphQLSchema schema, RandomValues values, Set<String> leftOut, Map<String, String> cursors) {
        this.random = new Random(seed);
        this.schema = schema;
        this.values = values;
        this.leftOut = leftOut;
        this.cursors = cursors;
        this.variables = new RandomVariables(random, values, features);
    }

    Map<String, Object> variables() {
        return variables.given();
    }

    /** What of the language the document has. */
    Set<LanguageFeature> features() {
        return features;
    }

    String document() {
        int kind = random.nextInt(100);
        if (kind < 8 && offers(schema.getMutationType())) {
            note(true, LanguageFeature.MUTATION);
            return operation("mutation", selection(schema.getMutationType(), MAX_DEPTH, 1 + random.nextInt(2)));
        }
        if (kind < 14 && offers(schema.getSubscriptionType())) {
            note(true, LanguageFeature.SUBSCRIPTION);
            return operation("subscription", event(schema.getSubscriptionType()));
        }
        return operation("query", query());
    }

    private boolean offers(@Nullable GraphQLObjectType root) {
        return root != null && !leftOut.contains(root.getName());
    }

    private String query() {
        int roots = 1 + random.nextInt(3);
        String selection = selection(schema.getQueryType(), MAX_DEPTH, roots);
        note(roots > 1, LanguageFeature.SEVERAL_ROOTS);
        if (chance(10)) {
            note(true, LanguageFeature.INTROSPECTION_WITH_DATA);
            return selection.replaceFirst("\\{", Matcher.quoteReplacement("{ meta: " + introspection()));
        }
        return selection;
    }

    private String introspection() {
        if (chance(50)) {
            return "__type(name: \"Query\") { name kind }";
        }
        note(true, LanguageFeature.INTROSPECTION_WITH_VARIABLES);
        String name = chance(50)
                ? variables.open("typeName", GraphQLNonNull.nonNull(Scalars.GraphQLString), false)
                : "\"Query\"";
        String deprecated = chance(50) ? "" : "(includeDeprecated: " + variables.given("Boolean", chance(50)) + ")";
        return "__type(name: " + name + ") { name fields" + deprecated + " { name } }";
    }

    /** One field, without a condition: a subscription has one root field in any case. Its events are as many as a list's elements. */
    private String event(GraphQLObjectType type) {
        var possible = type.getFieldDefinitions();
        GraphQLFieldDefinition field = possible.get(random.nextInt(possible.size()));
        String key = "k" + names++;
        plural++;
        return "{ " + key + ": " + field.getName() + arguments(field, key) + below(field, MAX_DEPTH) + " }";
    }

    private String operation(String kind, String selection) {
        String operation =
                kind + " " + NAME + variables.declared() + " " + selection + " " + String.join(" ", fragments);
        return chance(10) ? another(operation) : operation;
    }

    /** A second operation, which is not the one that is asked for. */
    private String another(String operation) {
        note(true, LanguageFeature.OPERATION_AMONG_SEVERAL);
        return operation + " query Other { __typename }";
    }

    private String selection(GraphQLObjectType type, int depth, int fields) {
        List<GraphQLFieldDefinition> possible = type.getFieldDefinitions().stream()
                .filter(field -> !leftOut.contains(type.getName() + "." + field.getName()))
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .toList();
        List<String> selected = new ArrayList<>();
        if (possible.isEmpty() || chance(10)) {
            note(true, LanguageFeature.TYPE_NAME);
            selected.add(chance(50) ? "__typename" : "kind" + names++ + ": __typename");
        }
        for (int i = 0; i < fields && !possible.isEmpty(); i++) {
            String field = field(type, possible.get(random.nextInt(possible.size())), depth);
            selected.add(field);
            if (chance(8)) {
                note(true, LanguageFeature.MERGED_FIELD);
                selected.add(field);
            }
        }
        return "{ " + String.join(" ", wrapped(type, selected)) + " }";
    }

    /** Puts some of the fields into fragments. */
    private List<String> wrapped(GraphQLObjectType type, List<String> fields) {
        List<String> result = new ArrayList<>();
        for (String field : fields) {
            int kind = random.nextInt(12);
            note(kind == 0, LanguageFeature.INLINE_FRAGMENT_WITHOUT_TYPE);
            note(kind == 1, LanguageFeature.INLINE_FRAGMENT);
            result.add(
                    switch (kind) {
                        case 0 -> "..." + condition() + " { " + field + " }";
                        case 1 -> "... on " + type.getName() + condition() + " { " + field + " }";
                        case 2 -> named(type.getName(), field);
                        case 3 -> nested(type, field);
                        default -> field;
                    });
        }
        return result;
    }

    private String nested(GraphQLObjectType type, String field) {
        List<String> abstractions =
                type.getInterfaces().stream().map(GraphQLNamedType::getName).toList();
        if (abstractions.isEmpty()) {
            return field;
        }
        String abstraction = abstractions.get(random.nextInt(abstractions.size()));
        note(true, LanguageFeature.FRAGMENT_ON_INTERFACE);
        return named(abstraction, "... on " + type.getName() + " { " + field + " }");
    }

    private String named(String type, String selection) {
        String name = "F" + names++;
        note(true, LanguageFeature.NAMED_FRAGMENT);
        fragments.add("fragment " + name + " on " + type + " { " + selection + " }");
        String spread = "..." + name + condition();
        return chance(20) ? spread + " " + spread : spread;
    }

    private String field(GraphQLObjectType parent, GraphQLFieldDefinition field, int depth) {
        String key = "k" + names++;
        boolean keyed = !field.getArguments().isEmpty() || chance(25);
        String name = keyed ? key + ": " + field.getName() : field.getName();
        note(keyed, LanguageFeature.ALIAS);
        note(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType, LanguageFeature.ENUM_ANSWERED);
        return name + arguments(field, key) + condition() + below(field, depth);
    }

    private String below(GraphQLFieldDefinition field, int depth) {
        int one = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())) ? 1 : 0;
        plural += one;
        String below = selectionBelow(field, depth);
        plural -= one;
        return below;
    }

    private String selectionBelow(GraphQLFieldDefinition field, int depth) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String name = ((GraphQLNamedType) type).getName();
        boolean wrapper = name.endsWith("Connection") || name.endsWith("Edge") || name.equals("PageInfo");
        return switch (type) {
            case GraphQLObjectType object ->
                " " + selection(object, wrapper ? depth : depth - 1, 1 + random.nextInt(wrapper ? 4 : 3));
            case GraphQLInterfaceType abstraction -> " " + branches(schema.getImplementations(abstraction), depth - 1);
            case GraphQLUnionType union ->
                " "
                        + branches(
                                union.getTypes().stream()
                                        .map(member -> (GraphQLObjectType) member)
                                        .toList(),
                                depth - 1);
            default -> "";
        };
    }

    private String branches(List<GraphQLObjectType> types, int depth) {
        note(true, LanguageFeature.ABSTRACT_TYPE);
        List<String> branches = new ArrayList<>(List.of("__typename"));
        for (GraphQLObjectType type : types) {
            if (chance(75)) {
                branches.add("... on " + type.getName() + " " + selection(type, depth, 2));
            }
        }
        return "{ " + String.join(" ", branches) + " }";
    }

    private String condition() {
        if (!chance(6)) {
            return "";
        }
        boolean shown = chance(60);
        boolean skip = chance(50);
        boolean value = skip != shown;
        note(skip, LanguageFeature.SKIP);
        note(!skip, LanguageFeature.INCLUDE);
        String argument = chance(50)
                ? String.valueOf(value)
                : chance(30) ? variables.condition(value) : variables.given("Boolean!", value);
        return (skip ? " @skip" : " @include") + "(if: " + argument + ")";
    }

    private String arguments(GraphQLFieldDefinition field, String key) {
        List<String> given = new ArrayList<>();
        if (field.getArgument("first") != null) {
            given.addAll(page(key));
        }
        for (GraphQLArgument argument : field.getArguments()) {
            boolean paging = Set.of("first", "after", "last", "before").contains(argument.getName());
            boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (!paging && (required || chance(35))) {
                given.add(argument.getName() + ": "
                        + value(argument.getName(), argument.getType(), argument.hasSetDefaultValue()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private List<String> page(String key) {
        boolean forward = chance(55);
        note(forward, LanguageFeature.PAGE_FORWARD);
        note(!forward, LanguageFeature.PAGE_BACKWARD);
        int size = 1 + random.nextInt(MAX_PAGE);
        List<String> page = new ArrayList<>();
        page.add((forward ? "first: " : "last: ") + (chance(70) ? size : variables.given("Int", size)));
        String cursor = plural > 0 ? null : cursors.get(key);
        if (cursor != null) {
            note(true, LanguageFeature.CURSOR);
            // Its own choices: the rest of the operation must be the same with and without cursors.
            boolean asVariable = key.hashCode() % 2 == 0;
            if (asVariable) {
                variables.give("c" + key, "String", cursor);
            }
            page.add((forward ? "after: " : "before: ") + (asVariable ? "$c" + key : '"' + cursor + '"'));
        }
        return page;
    }

    private String value(String name, GraphQLInputType type, boolean defaulted) {
        return chance(30) ? variables.of(name, type, defaulted) : literal(name, type);
    }

    private String literal(String name, GraphQLInputType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        if (!GraphQLTypeUtil.isNonNull(type) && chance(8)) {
            note(true, LanguageFeature.NULL_LITERAL);
            return "null";
        }
        boolean coerced = list && chance(20);
        note(coerced, LanguageFeature.LIST_COERCION);
        note(bare instanceof GraphQLEnumType, LanguageFeature.ENUM_GIVEN);
        note(bare instanceof GraphQLInputObjectType, LanguageFeature.INPUT_OBJECT);
        note(bare instanceof GraphQLInputObjectType input && input.isOneOf(), LanguageFeature.ONE_OF);
        Object value = values.of(random, name, bare, list && !coerced);
        return RandomValues.literal(coerced ? value : variables.inside(name, value, type), bare);
    }

    private void note(boolean present, LanguageFeature feature) {
        if (present) {
            features.add(feature);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
