package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureViewer.EVERYTHING;
import static org.entregent.graph.answer.Fixture.codes;

import graphql.ExecutionInput;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entregent.DatabaseTest;
import org.entregent.graph.GraphTier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large is refused before any SQL, by the published formula. */
@DatabaseTest
class LimitsTest {

    private static final String HASH = "0f343b0931126a20f133d67c2b018a3b";
    private static final String DEAR =
            "{ clubs(first: 100) { nodes { people(first: 100) { nodes { mentor { boss { mentor { id } } } } } } } }";

    private static Fixture fixture;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture(Map.of(HASH, DEAR.replace("100", "50")));
    }

    @BeforeEach
    void forgetStatements() {
        fixture.database.drain();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ areas { id } }; 101",
                "{ area(code: \"A\") { id parent { id } } }; 2",
                "{ clubs(first: 10) { nodes { id } } }; 11",
                "{ clubs(last: 10) { edges { cursor node { id area { id } } } } }; 21",
                "{ clubs(first: 10) { totalCount nodes { id } edges { node { id } } pageInfo { endCursor } } }; 81",
                "{ clubs(first: 10) { totalCount } }; 61",
                "{ clubs(first: 10, filter: {tags: [\"a\"]}) { totalCount } }; 2",
                "{ clubs(first: 10, filter: {name: \"a\"}) { nodes { id } } }; 191",
                "{ clubs(first: 10, filter: {name: \"a\"}) { totalCount } }; 241",
                "{ clubs(first: 10, filter: {name: \"a\"}) { totalCount nodes { id } } }; 431",
                "{ clubs(first: 10, filter: {tags: [\"a\"], name: \"a\"}) { nodes { id } } }; 14",
                "{ clubs(first: 10) { sums { clubs } } }; 122",
                "{ clubs(first: 10) { sums { currencies { clubs } } again: sums { named } } }; 344",
                "{ clubs(first: 10, filter: {name: \"a\"}) { sums { clubs } } }; 302",
                "{ clubs(first: 10, orderBy: NEAREST_BUDGET) { nodes { id } } }; 251",
                "{ people(first: 10, club: \"a b-c\") { nodes { id } } }; 211",
                "{ people(first: 10, club: \"a bcd\") { nodes { id } } }; 31",
                "{ areas { clubs(first: 1) { totalCount } } }; 401",
                "{ clubs(first: 10) { nodes { happenings { title } } } }; 51",
                "{ nodes(ids: [\"a\", \"b\", \"c\"]) { id ... on Club { area { id } } ... on Person { club { area { id } } } } }; 10",
                "{ clock { now } }; 1",
                "{ __schema { types { name } } __typename }; 0",
                "{ clubs(first: 10) { nodes { ...F ...F } } } fragment F on Club { area { id } }; 21"
            })
    void computesTheCostAsPublished(String document, long cost) {
        assertThat(fixture.cost(document)).isEqualTo(cost);
    }

    @Test
    void refusesWhatCostsTooMuchForTheCaller() {
        String document =
                "query ($first: Int) { clubs(first: $first) { nodes { people(first: 100) { nodes { id } } } } }";
        assertThat(codes(fixture.execute(document, Map.of("first", 30), EVERYTHING.inTier(GraphTier.PUBLIC))))
                .containsExactly("COST_LIMIT_EXCEEDED");
        assertThat(fixture.database.drain()).isEmpty();
        assertThat(codes(fixture.execute(document, Map.of("first", 20), EVERYTHING.inTier(GraphTier.PUBLIC))))
                .isEmpty();
        assertThat(codes(fixture.execute(document, Map.of("first", 30), EVERYTHING)))
                .isEmpty();
        assertThat(codes(fixture.execute(DEAR))).containsExactly("COST_LIMIT_EXCEEDED");
        assertThat(codes(fixture.execute(DEAR, EVERYTHING.inTier(GraphTier.PARTNER))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsTooDeepOrTooBroad() {
        String deep = "{ area(code: \"B\") " + "{ parent ".repeat(16) + "{ id }" + "}".repeat(16) + " }";
        assertThat(codes(fixture.execute(deep))).containsExactly("DEPTH_LIMIT_EXCEEDED");
        assertThat(codes(fixture.execute("{ areas {" + aliases(21, "name") + "} }")))
                .containsExactly("BREADTH_LIMIT_EXCEEDED");
        assertThat(codes(fixture.execute("{ areas {" + aliases(20, "name") + "} }")))
                .isEmpty();
        assertThat(codes(fixture.execute("{" + aliases(21, "areas { id }") + "}")))
                .containsExactly("BREADTH_LIMIT_EXCEEDED");
        assertThat(codes(fixture.execute(
                        "mutation {" + aliases(21, "renameClub(id: \"x\", to: \"x\") { errors }") + "}")))
                .containsExactly("BREADTH_LIMIT_EXCEEDED");
    }

    @Test
    void stopsAtFragmentsThatMultiply() {
        StringBuilder document = new StringBuilder("{ area(code: \"A\") { ...F0 } } ");
        for (int i = 0; i < 12; i++) {
            document.append("fragment F%d on Area { a: parent { ...F%d } b: parent { ...F%d } c: parent { ...F%d } } "
                    .formatted(i, i + 1, i + 1, i + 1));
        }
        document.append("fragment F12 on Area { id }");
        long begin = System.nanoTime();
        assertThat(codes(fixture.execute(document.toString()))).containsExactly("BREADTH_LIMIT_EXCEEDED");
        assertThat((System.nanoTime() - begin) / 1_000_000_000.0).isLessThan(5);
    }

    @Test
    void stopsParsingAfterTooManyTokens() {
        var response = fixture.execute("{ areas { " + "name ".repeat(4_000) + "} }");
        assertThat(response).doesNotContainKey("data");
        assertThat(response.get("errors").toString()).contains("4,000");
    }

    @Test
    void runsTrustedDocumentsByTheirHashAlone() {
        var response = Fixture.specification(fixture.run(byHash(HASH), EVERYTHING));
        assertThat(codes(response)).isEmpty();
        assertThat(codes(fixture.execute(DEAR.replace("100", "50"), EVERYTHING.inTier(GraphTier.PUBLIC))))
                .containsExactly("COST_LIMIT_EXCEEDED");
        assertThat(codes(Fixture.specification(fixture.run(byHash(HASH), EVERYTHING.inTier(GraphTier.PUBLIC)))))
                .isEmpty();
        assertThat(codes(Fixture.specification(fixture.run(byHash("unknown"), EVERYTHING))))
                .containsExactly("PERSISTED_QUERY_NOT_FOUND");
    }

    private static ExecutionInput.Builder byHash(String hash) {
        return ExecutionInput.newExecutionInput("")
                .extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    }

    private static String aliases(int count, String field) {
        return IntStream.range(0, count).mapToObj(i -> " a" + i + ": " + field).collect(Collectors.joining());
    }
}
