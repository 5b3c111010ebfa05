package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.answer.Fixture.at;
import static org.entregent.graph.answer.Fixture.codes;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.graph.FixtureViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an object is missing that the schema promises, nulls move up and errors say where, as the specification wants. */
@DatabaseTest
class MendingTest {

    /** Sees all clubs, but no people of the third region, where one boss of the first region's people works. */
    private static final FixtureViewer VIEWER =
            FixtureViewer.of("CLUBS", 1, 2, 3).and("PEOPLE", 1);

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
    void movesNullsUpThroughListsToTheNextNullableField() {
        var response = fixture.execute(
                "{ area(code: \"A\") { code clubs(first: 100) { nodes { people(first: 5) { nodes { name boss { name } } } } } } clock { now } }",
                VIEWER);
        Map<String, Object> data = new HashMap<>(Map.of("clock", Map.of("now", "noon")));
        data.put("area", null);
        assertThat(response.get("data")).isEqualTo(data);
        assertThat(codes(response)).containsExactly("INTERNAL_ERROR");
        assertThat(((Map<?, ?>) ((List<?>) response.get("errors")).getFirst()).get("path"))
                .asString()
                .matches("\\[area, clubs, nodes, \\d+, people, nodes, \\d+, boss]");
        assertThat(fixture.database.drain()).hasSize(2);
    }

    @Test
    void costsNothingWhereNothingIsMissing() {
        var response = fixture.execute("{ people(first: 5) { nodes { name boss { name } } } }", VIEWER);
        assertThat(codes(response)).isEmpty();
        assertThat(at(response, "people", "nodes", 4, "boss", "name")).isEqualTo("Person 1 of 1");
        assertThat(fixture.database.drain()).hasSize(1);
    }

    @Test
    void stopsAtNullableFieldsInBetween() {
        String document =
                "{ clubs(first: 100, filter: {name: \"Club 1-02\"}) { nodes { patron { ... on Person { name boss { boss { name } } } ... on Firm { name } } } } }";
        assertThat(codes(fixture.execute(document, VIEWER))).isEmpty();
        var response = fixture.execute(
                "{ node(id: \"per_1_00000000-0000-7000-9000-000000100205\") { id ... on Person { club { name } boss { id } } } a: area(code: \"A\") { name } }",
                VIEWER);
        Map<String, Object> data = new HashMap<>(Map.of("a", Map.of("name", "Alpha")));
        data.put("node", null);
        assertThat(response.get("data")).isEqualTo(data);
        assertThat(codes(response)).hasSize(1);
    }

    @Test
    void tellsOfEachPlaceAlsoWhereOneNullCoversSeveral() {
        var response = fixture.execute(
                "{ node(id: \"per_1_00000000-0000-7000-9000-000000100205\") { ... on Person { boss { id } also: boss { name } } } }",
                VIEWER);
        assertThat(response.get("data")).isEqualTo(Collections.singletonMap("node", null));
        assertThat(((List<?>) response.get("errors")).stream().map(error -> ((Map<?, ?>) error).get("path")))
                .isEqualTo(List.of(List.of("node", "boss"), List.of("node", "also")));
    }

    @Test
    void losesAllDataWhenNothingInBetweenMayBeNull() {
        assertThat(fixture.execute("{ lostPerson(code: \"nobody\") { name } a: areas { id } }", VIEWER))
                .satisfies(response -> assertThat(response).containsEntry("data", null))
                .satisfies(response -> assertThat(codes(response)).containsExactly("INTERNAL_ERROR"));
        assertThat(fixture.execute("{ lostPerson(code: \"nobody\") { name } clock { now } }", VIEWER))
                .satisfies(response -> assertThat(response).containsEntry("data", null))
                .satisfies(response ->
                        assertThat(((List<?>) response.get("errors"))).hasSize(1));
        assertThat(fixture.execute("{ clock { now boss { name } } }", VIEWER))
                .satisfies(response -> assertThat(response).containsEntry("data", null))
                .satisfies(response ->
                        assertThat(((List<?>) response.get("errors"))).hasSize(1));
        assertThat(fixture.execute("{ people(first: 100) { nodes { boss { id } } } clock { now } }", VIEWER))
                .satisfies(response -> assertThat(response).containsEntry("data", null))
                .satisfies(response ->
                        assertThat(((List<?>) response.get("errors"))).hasSize(1));
    }
}
