package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.answer.Fixture.at;
import static org.entregent.graph.answer.Fixture.clubNode;
import static org.entregent.graph.answer.Fixture.codes;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.graph.FixtureViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what: without the permission anywhere nothing is asked of the database; with it, rows are limited. */
@DatabaseTest
class PermissionTest {

    private static final FixtureViewer CLUBS_OF_ALPHA = FixtureViewer.of("CLUBS", 1);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(first: 1) { nodes { id } } }",
                "{ clubs(first: 1) { nodes { people(first: 1) { nodes { id } } } } }",
                "{ areas { clubs(first: 1) { edges { node { people(first: 1) { totalCount } } } } } }",
                "{ node(id: \"x\") { ... on Club { people(first: 1) { totalCount } } } }",
                "{ clubs(first: 1) { nodes { ...F } } } fragment F on Club { x: secret }",
                "{ clock { club { secret } } }"
            })
    void refusesBeforeAnySql(String document) {
        var response = fixture.execute(document, CLUBS_OF_ALPHA);
        assertThat(codes(response)).containsExactly("FORBIDDEN");
        assertThat(response).doesNotContainKey("data");
        assertThat(fixture.database.drain()).isEmpty();
    }

    @Test
    void namesEachForbiddenFieldByItsPath() {
        var response = fixture.execute(
                "{ a: clubs(first: 1) { nodes { b: secret people(first: 1) { totalCount } } } }", CLUBS_OF_ALPHA);
        assertThat(((List<?>) response.get("errors")).stream().map(error -> ((Map<?, ?>) error).get("path")))
                .isEqualTo(List.of(List.of("a", "nodes", "b"), List.of("a", "nodes", "people")));
    }

    @Test
    void doesNotRefuseWhatIsSkipped() {
        assertThat(codes(
                        fixture.execute("{ clubs(first: 1) { nodes { id secret @skip(if: true) } } }", CLUBS_OF_ALPHA)))
                .isEmpty();
    }

    @Test
    void limitsRowsSilently() {
        var response = fixture.execute(
                "{ clubs(first: 100) { totalCount } areas { code clubs(first: 100) { totalCount } } }", CLUBS_OF_ALPHA);
        assertThat(at(response, "clubs", "totalCount")).isEqualTo(25);
        assertThat(at(response, "areas", 0, "clubs", "totalCount")).isEqualTo(0);
        assertThat(at(response, "areas", 2, "clubs", "totalCount")).isEqualTo(25);
    }

    @Test
    void treatsForeignAndMissingRowsAlike() {
        var response = fixture.execute(
                "{ foreign: club(id: \"%s\") { id } missing: club(id: \"%s\") { id } forged: club(id: \"clu_1_%s\") { id } node(id: \"%s\") { id } nodes(ids: [\"%s\"]) { id } }"
                        .formatted(
                                clubNode(2, 1), clubNode(1, 999), Fixture.clubId(2, 1), clubNode(2, 1), clubNode(2, 1)),
                CLUBS_OF_ALPHA);
        Map<String, Object> nothing = new HashMap<>();
        List.of("foreign", "missing", "forged", "node").forEach(key -> nothing.put(key, null));
        nothing.put("nodes", java.util.Collections.singletonList(null));
        assertThat(response).isEqualTo(Map.of("data", nothing));
    }

    @Test
    void hidesFieldsWhereThePermissionDoesNotReach() {
        FixtureViewer viewer = FixtureViewer.of("CLUBS", 1, 2).and("SECRETS", 2);
        String document =
                "{ a: club(id: \"%s\") { secret figures(from: \"2020-01-01\", to: \"2030-01-01\") { joined } } b: club(id: \"%s\") { secret figures(from: \"2020-01-01\", to: \"2030-01-01\") { joined } } }"
                        .formatted(clubNode(1, 1), clubNode(2, 1));
        Map<String, Object> hidden = new HashMap<>();
        hidden.put("secret", null);
        hidden.put("figures", null);
        assertThat(fixture.execute(document, viewer).get("data"))
                .isEqualTo(Map.of("a", hidden, "b", Map.of("secret", "secret 1", "figures", Map.of("joined", 4))));
    }

    @Test
    void conditionsMayDependOnWhatTheViewerHolds() {
        String document = "{ me { people { name nickname } } }";
        FixtureViewer person = FixtureViewer.NOBODY.asPerson(FixtureViewer.SOMEBODY);
        Map<String, Object> hidden = new HashMap<>(Map.of("name", "Person 2 of 1"));
        hidden.put("nickname", null);
        assertThat(at(fixture.execute(document, person), "me", "people", 0)).isEqualTo(hidden);
        assertThat((List<?>) at(fixture.execute(document, person.and("PEOPLE", 2)), "me", "people"))
                .isEmpty();
        assertThat((List<?>) at(fixture.execute(document, person.and("PEOPLE", 1)), "me", "people"))
                .hasSize(1);
    }

    @Test
    void readsGrantsAgainWhenTheDatabaseKnowsNewerOnes() {
        FixtureViewer stale = FixtureViewer.EVERYTHING.atEpoch(6);
        var response = fixture.execute("{ clubs(first: 100) { totalCount } }", stale);
        assertThat(at(response, "clubs", "totalCount")).isEqualTo(25);
        assertThat(fixture.database.drain()).hasSize(2);
        assertThat(codes(fixture.execute("{ clubs(first: 1) { nodes { secret } } }", stale)))
                .containsExactly("FORBIDDEN");
    }
}
