package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * A cursor leads on in its own list and nowhere else: made up, cut short, of another list, order, filter or viewer, it opens
 * nothing. Lists come from the schema: a new connection is tried by itself.
 */
@ApplicationTest
@DemonstrationData
class ForeignCursorTest {

    private static final Set<String> PAGING = Set.of("first", "last", "after", "before");

    /** A value for each filter, by its name. */
    private static final Map<String, String> FILTERS = Map.ofEntries(
            Map.entry("search", "\"a\""),
            Map.entry("specialty", "\"plumber\""),
            Map.entry("openSpecialty", "\"plumber\""),
            Map.entry("departmentCode", "\"14\""),
            Map.entry("region", "\"FR-14\""),
            Map.entry("chapter", "\"cha_1_0\""),
            Map.entry("from", "\"2020-01-01\""),
            Map.entry("to", "\"2099-01-01\""),
            Map.entry("filter", "{ kind: OUTSIDE }"),
            Map.entry("department", "\"14\""),
            Map.entry("communeId", "\"com_14118\""),
            Map.entry("activityId", "\"act_G_NAF_REV_2\""),
            Map.entry("version", "1"),
            Map.entry("answers", "{ sought: [\"contacts\"] }"),
            // It says where an order begins, and nothing to the others.
            Map.entry("near", "\"com_14118\", orderBy: NEARNESS"));

    /** What a list cannot be asked without. */
    private static final Map<String, String> REQUIRED =
            Map.of("region", "\"FR-13\"", "answers", "{ sought: [\"clients\"] }");

    /** A connection, and the documents that ask for it. */
    private record Listed(String name, GraphQLFieldDefinition field, String opening, String closing) {

        String document(String arguments) {
            return opening + " list: " + field.getName() + "(first: 1" + arguments + required(arguments)
                    + ") { totalCount pageInfo { endCursor } nodes { __typename } }" + closing;
        }

        private String required(String given) {
            return field.getArguments().stream()
                    .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                    .map(GraphQLArgument::getName)
                    .filter(name -> REQUIRED.containsKey(name) && !given.contains(", " + name + ": "))
                    .map(name -> ", " + name + ": " + REQUIRED.get(name))
                    .collect(Collectors.joining());
        }

        Stream<GraphQLArgument> choices() {
            return field.getArguments().stream().filter(argument -> !PAGING.contains(argument.getName()));
        }
    }

    @Autowired
    GraphQlSource source;

    @Autowired
    GraphQlClient graphQl;

    /** The first cursor of each list that is not empty. */
    private final Map<Listed, String> cursors = new LinkedHashMap<>();

    /** Who reads each list: the test's member, or an administrator where members have no rows. */
    private final Map<Listed, GraphQlClient> readers = new HashMap<>();

    @BeforeAll
    static void set() {
        Stage.set();
    }

    @BeforeEach
    void readFirstPages() {
        var member = Onlooker.MEMBER_OF_CALVADOS.using(graphQl);
        var admin = Onlooker.ADMIN.using(graphQl);
        for (var list : lists()) {
            var own = cursor(member.run(list.document("")));
            var cursor = own.isEmpty() ? cursor(admin.run(list.document(""))) : own;
            assertThat(cursor)
                    .as("%s has rows for the test's member or for an administrator", list.name())
                    .isNotEmpty();
            cursors.put(list, cursor);
            readers.put(list, own.isEmpty() ? admin : member);
        }
        assertThat(cursors).hasSizeGreaterThan(10);
    }

    @Test
    void leadsOnInItsOwnList() {
        cursors.forEach((list, cursor) -> assertThat(
                        after(reader(list), list, cursor, "").codes())
                .as(list.name())
                .isEmpty());
    }

    @Test
    void madeUpOrCutShortOpensNothing() {
        cursors.forEach((list, cursor) -> {
            for (var forged : forgeries(cursor)) {
                refused(after(reader(list), list, forged, ""), list.name() + " after " + forged);
            }
        });
    }

    @Test
    void ofAnotherListOpensNothing() {
        cursors.forEach((list, cursor) -> cursors.forEach((other, foreign) -> {
            if (!list.equals(other)) {
                refused(after(reader(list), list, foreign, ""), list.name() + " after a row of " + other.name());
            }
        }));
    }

    @Test
    void ofAnotherOrderOrFilterOpensNothing() {
        cursors.forEach((list, cursor) -> list.choices().forEach(choice -> {
            for (var other : otherChoices(choice)) {
                refused(
                        after(reader(list), list, cursor, ", " + choice.getName() + ": " + other),
                        list.name() + " by " + choice.getName());
            }
        }));
    }

    /**
     * Whoever sees the very same list, in the very same place, gets the very same cursor: to them it is their own. Whoever doesn't see
     * what a list hangs on asks for none.
     */
    @Test
    void ofAnotherViewerOpensNothing() {
        var refusals = 0;
        for (var other : List.of(Onlooker.MEMBER_OF_PROVENCE, Onlooker.PARTNER_OF_CALVADOS, Onlooker.PUBLIC)) {
            var client = other.using(graphQl);
            for (var list : cursors.entrySet()) {
                var own = client.run(list.getKey().document(""));
                if (own.codes().isEmpty()
                        && !own.body().at("/data/node").isNull()
                        && !cursor(own).equals(list.getValue())) {
                    refused(
                            after(client, list.getKey(), list.getValue(), ""),
                            list.getKey().name() + " as " + other);
                    refusals++;
                }
            }
        }
        assertThat(refusals).isPositive();
    }

    private static void refused(GraphQlAnswer answer, String what) {
        assertThat(answer.codes()).as("%s: %s", what, answer.body()).containsExactly("BAD_CURSOR");
        assertThat(answer.body().path("data").isEmpty()
                        || answer.body().path("data").isNull())
                .as("%s: %s", what, answer.body())
                .isTrue();
    }

    private static List<String> forgeries(String cursor) {
        var turned = new StringBuilder(cursor).reverse().toString();
        return List.of(
                "",
                "AAAA",
                "x",
                cursor + "A",
                cursor + "=",
                cursor.substring(0, cursor.length() - 4),
                cursor.substring(1),
                turned);
    }

    private GraphQlClient reader(Listed list) {
        return Objects.requireNonNull(readers.get(list));
    }

    private static GraphQlAnswer after(GraphQlClient client, Listed list, String cursor, String more) {
        return client.run(list.document(", after: \"" + cursor + "\"" + more));
    }

    private static String cursor(GraphQlAnswer answer) {
        return answer.body().findPath("endCursor").asString("");
    }

    private static List<String> otherChoices(GraphQLArgument choice) {
        if (GraphQLTypeUtil.unwrapAll(choice.getType()) instanceof GraphQLEnumType orders) {
            var usual = String.valueOf(choice.getArgumentDefaultValue().getValue());
            return orders.getValues().stream()
                    .map(value -> value.getName())
                    .filter(order -> !usual.contains(order))
                    .toList();
        }
        if (GraphQLTypeUtil.unwrapAll(choice.getType()).equals(Scalars.GraphQLBoolean)) {
            return List.of("true");
        }
        var value = FILTERS.get(choice.getName());
        if (value == null) {
            throw new IllegalStateException("Give a value of the filter " + choice.getName());
        }
        return List.of(value);
    }

    /** Every connection there is: at the root, below the viewer, and below objects that have an id. */
    private List<Listed> lists() {
        var lists = new ArrayList<Listed>();
        var schema = source.schema();
        for (var type : schema.getAllTypesAsList()) {
            if (!(type instanceof GraphQLObjectType object)) {
                continue;
            }
            for (var field : object.getFieldDefinitions()) {
                if (((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .endsWith("Connection")) {
                    lists.add(list(object, field, schema.getQueryType()));
                }
            }
        }
        return lists;
    }

    private static Listed list(GraphQLObjectType parent, GraphQLFieldDefinition field, GraphQLObjectType query) {
        var name = parent.getName() + "." + field.getName();
        if (parent.equals(query)) {
            return new Listed(name, field, "{ ", " }");
        }
        if (parent.getName().equals("Viewer")) {
            return new Listed(name, field, "{ viewer {", " } }");
        }
        assertThat(parent.getInterfaces())
                .as("%s hangs on an object with an id", name)
                .isNotEmpty();
        return new Listed(
                name,
                field,
                "{ node(id: " + Landmarks.ownOf(parent.getName()) + ") { ... on " + parent.getName() + " {",
                " } } }");
    }
}
