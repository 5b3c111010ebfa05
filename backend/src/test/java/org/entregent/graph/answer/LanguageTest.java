package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureViewer.EVERYTHING;
import static org.entregent.graph.answer.Fixture.at;
import static org.entregent.graph.answer.Fixture.clubNode;
import static org.entregent.graph.answer.Fixture.codes;

import graphql.ExecutionInput;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.graph.FixtureViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All of GraphQL's query language, each operation in one statement. */
@DatabaseTest
class LanguageTest {

    private static Fixture fixture;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
    }

    @BeforeEach
    void forgetStatements() {
        fixture.database.drain();
    }

    @Test
    void writesScalarsAsTheirTypesDo() {
        var response = fixture.execute("""
                query { club(id: "%s") {
                  name createdAt openedOn opensAt rating tags clubId budget { minorUnits currency }
                  people(first: 2) { nodes { nickname } } } }
                """.formatted(clubNode(2, 3)));
        assertThat(at(response, "club", "createdAt")).isEqualTo("2021-05-10T17:08:09.123Z");
        assertThat(at(response, "club", "openedOn")).isEqualTo("2020-01-31");
        assertThat(at(response, "club", "opensAt")).isEqualTo("07:33:00");
        assertThat(at(response, "club", "rating")).isEqualTo(4.5);
        assertThat(at(response, "club", "tags")).isEqualTo(List.of("t0", "x"));
        assertThat(at(response, "club", "clubId"))
                .isEqualTo(Fixture.clubId(2, 3).toString());
        assertThat(at(response, "club", "budget"))
                .isEqualTo(Map.of("minorUnits", 3_000_000_000_000L, "currency", "CHF"));
        assertThat(at(response, "club", "people", "nodes", 1, "nickname")).isEqualTo("Nick \"4\"\n");
        assertOneStatement();
    }

    @Test
    void answersSeveralRootFieldsWithOneStatementInTheirOrder() {
        var response = fixture.execute(
                "{ z: area(code: \"B\") { name } __typename a: area(code: \"A\") { name } nothing: area(code: \"-\") { name } }");
        assertThat(((Map<?, ?>) response.get("data")).keySet().toString()).isEqualTo("[z, __typename, a, nothing]");
        assertThat(response.get("data"))
                .isEqualTo(mapOf(
                        "z",
                        Map.of("name", "Beta"),
                        "__typename",
                        "Query",
                        "a",
                        Map.of("name", "Alpha"),
                        "nothing",
                        null));
        assertOneStatement();
    }

    @Test
    void mergesFieldsAndFollowsFragments() {
        var response = fixture.execute("""
                query { area(code: "B") { ...A parent { name } } }
                fragment A on Area { parent { code ...B } ... on Node { id } ... { name } }
                fragment B on Area { nameAgain: name }
                """);
        assertThat(at(response, "area"))
                .isEqualTo(mapOf(
                        "parent",
                        Map.of("code", "A", "nameAgain", "Alpha", "name", "Alpha"),
                        "id",
                        "are_2",
                        "name",
                        "Beta"));
        assertOneStatement();
    }

    @Test
    void tellsTypesOfInterfacesAndUnionsApart() {
        var response = fixture.execute("""
                query { club(id: "%s") { happenings { __typename title ... on Talk { seats } ... on Trip { where: destination } } }
                  one: club(id: "%s") { patron { ... on Firm { name } ... on Person { __typename name } } }
                  none: club(id: "%s") { patron { __typename } } }
                """.formatted(clubNode(1, 1), clubNode(1, 2), clubNode(1, 3)));
        assertThat(at(response, "club", "happenings", 0))
                .isEqualTo(Map.of("__typename", "Talk", "title", "Happening 4", "seats", 40));
        assertThat(at(response, "club", "happenings", 1, "where")).isEqualTo("Place 3");
        assertThat(at(response, "one", "patron")).isEqualTo(Map.of("name", "Firm 2"));
        assertThat(at(response, "none")).isEqualTo(mapOf("patron", null));
        assertOneStatement();
    }

    @Test
    void skipsAndIncludesByVariablesAndDefaults() {
        String document = """
                query ($skip: Boolean!, $include: Boolean = false) {
                  area(code: "A") { code name @skip(if: $skip) ...F @include(if: $include) ... @skip(if: true) { parent { id } } } }
                fragment F on Area { id }
                """;
        assertThat(at(fixture.execute(document, Map.of("skip", true), EVERYTHING), "area"))
                .isEqualTo(Map.of("code", "A"));
        assertThat(at(fixture.execute(document, Map.of("skip", false, "include", true), EVERYTHING), "area"))
                .isEqualTo(Map.of("code", "A", "name", "Alpha", "id", "are_1"));
        assertThat(at(fixture.execute("{ area(code: \"A\") { name @skip(if: true) } }"), "area"))
                .isEqualTo(Map.of());
        assertThat(at(fixture.execute("{ clubs(first: 1) { nodes @skip(if: true) { id } } }"), "clubs"))
                .isEqualTo(Map.of());
    }

    @Test
    void readsArgumentsFromLiteralsVariablesAndDefaults() {
        String document = """
                query ($extra: Int = 5, $double: Boolean, $filter: ClubFilter, $tag: String!) {
                  clubs(first: 1, filter: $filter) { nodes { name standard: seats five: seats(extra: $extra) double: seats(extra: 0, double: $double) } }
                  tagged: clubs(first: 100, filter: {tags: [$tag]}) { totalCount }
                  single: clubs(first: 100, filter: {tags: "t0"}) { totalCount } }
                """;
        var response = fixture.execute(document, Map.of("tag", "t1"), EVERYTHING);
        assertThat(at(response, "clubs", "nodes", 0))
                .isEqualTo(Map.of("name", "Club 1-00", "standard", 10, "five", 14, "double", 9));
        assertThat(at(response, "tagged", "totalCount")).isEqualTo(27);
        assertThat(at(response, "single", "totalCount")).isEqualTo(24);
        response = fixture.execute(
                document,
                Map.of(
                        "tag",
                        "t1",
                        "extra",
                        1,
                        "double",
                        true,
                        "filter",
                        Map.of("name", "2-03", "budget", Map.of("atLeast", 4_000_000_000_000L))),
                EVERYTHING);
        assertThat(at(response, "clubs", "nodes", 0))
                .isEqualTo(Map.of("name", "Club 2-03", "standard", 10, "five", 10, "double", 18));
    }

    @Test
    void looksUpByExactlyOneKey() {
        String document = "query ($by: ClubBy!) { clubBy(by: $by) { name } }";
        assertThat(at(
                        fixture.execute(document, Map.of("by", Map.of("id", clubNode(3, 4))), EVERYTHING),
                        "clubBy",
                        "name"))
                .isEqualTo("Club 3-04");
        assertThat(at(
                        fixture.execute(document, Map.of("by", Map.of("name", "Club 1-05")), EVERYTHING),
                        "clubBy",
                        "name"))
                .isEqualTo("Club 1-05");
        assertThat(fixture.execute(document, Map.of("by", Map.of("name", "Club 1-05", "id", "x")), EVERYTHING))
                .containsKey("errors");
    }

    @Test
    void findsNodesOfAnyTypeInTheOrderAsked() {
        String document =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Club { name } ... on Area { code } } }";
        List<String> ids = List.of(clubNode(2, 7), "are_3", "nonsense", "are_99", "are_1", clubNode(2, 7));
        var response = fixture.execute(document, Map.of("ids", ids), EVERYTHING);
        assertThat(at(response, "nodes"))
                .isEqualTo(Arrays.asList(
                        Map.of("__typename", "Club", "id", clubNode(2, 7), "name", "Club 2-00"),
                        Map.of("__typename", "Area", "id", "are_3", "code", "C"),
                        null,
                        null,
                        Map.of("__typename", "Area", "id", "are_1", "code", "A"),
                        Map.of("__typename", "Club", "id", clubNode(2, 7), "name", "Club 2-00")));
        assertOneStatement();
        assertThat(at(fixture.execute("{ node(id: \"are_2\") { ... on Area { name } } }"), "node", "name"))
                .isEqualTo("Beta");
        assertThat(fixture.execute("{ node(id: \"what_2\") { id } }").get("data"))
                .isEqualTo(mapOf("node", null));
        assertThat(codes(fixture.execute(
                        document, Map.of("ids", java.util.Collections.nCopies(101, "are_1")), EVERYTHING)))
                .containsExactly("BAD_USER_INPUT");
    }

    @Test
    void mixesStatementFetchersAndIntrospection() {
        var response = fixture.execute(
                "{ a: area(code: \"A\") { name } clock { now early } __type(name: \"Area\") { name } __schema { queryType { name } } t: __typename }",
                EVERYTHING);
        assertThat(response.get("data"))
                .isEqualTo(mapOf(
                        "a", Map.of("name", "Alpha"),
                        "clock", Map.of("now", "noon", "early", true),
                        "__type", Map.of("name", "Area"),
                        "__schema", Map.of("queryType", Map.of("name", "Query")),
                        "t", "Query"));
        assertOneStatement();
    }

    @Test
    void runsTheNamedOperationAmongSeveral() {
        var input = ExecutionInput.newExecutionInput(
                "query A { area(code: \"A\") { name } } query B { area(code: \"B\") { name } }");
        assertThat(at(Fixture.specification(fixture.run(input.operationName("B"), EVERYTHING)), "area", "name"))
                .isEqualTo("Beta");
        assertThat(at(Fixture.specification(fixture.run(input.operationName("A"), EVERYTHING)), "area", "name"))
                .isEqualTo("Alpha");
    }

    @Test
    void keepsResultKeysThatAreLongerThanAColumnName() {
        String key = "k".repeat(80);
        var response = fixture.execute("{ areas { %s: name code } me { x%s: areas { code } } }".formatted(key, key));
        assertThat(at(response, "areas", 0)).isEqualTo(Map.of(key, "Gamma \"quoted\" \\ é", "code", "C"));
        assertThat(at(response, "me", "x" + key, 0)).isEqualTo(Map.of("code", "A"));
    }

    @Test
    void readsTheViewersOwnValues() {
        var response = fixture.execute(
                "{ me { name areas { code } people { name } } }", FixtureViewer.ALPHA.asPerson(FixtureViewer.SOMEBODY));
        assertThat(at(response, "me"))
                .isEqualTo(Map.of(
                        "name",
                        "Ada",
                        "areas",
                        List.of(Map.of("code", "A")),
                        "people",
                        List.of(Map.of("name", "Person 2 of 1"))));
        assertOneStatement();
    }

    private static void assertOneStatement() {
        assertThat(fixture.database.drain()).hasSize(1);
    }

    private static Map<String, Object> mapOf(Object... entries) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
