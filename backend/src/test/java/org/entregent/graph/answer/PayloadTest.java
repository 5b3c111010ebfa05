package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureViewer.EVERYTHING;
import static org.entregent.graph.answer.Fixture.at;
import static org.entregent.graph.answer.Fixture.clubNode;
import static org.entregent.graph.answer.Fixture.codes;

import graphql.ExecutionResult;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.graph.FixtureViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** What data fetchers answer by reference is read by the compiler: payloads, events, anything. */
@DatabaseTest
class PayloadTest {

    private Fixture fixture;

    @BeforeEach
    void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
    }

    @Test
    void readsBackWhatAMutationChanged() {
        String document = """
                mutation ($id: ID!, $first: Int) { renameClub(id: $id, to: "New") {
                  errors missing { id } club { ...C again: people(first: $first) { edges { cursor node { name } } } } } }
                fragment C on Club { id name area { code } }
                """;
        var response = fixture.execute(document, Map.of("id", clubNode(1, 2), "first", 1), EVERYTHING);
        assertThat(at(response, "renameClub", "club", "name")).isEqualTo("New");
        assertThat(at(response, "renameClub", "club", "area", "code")).isEqualTo("A");
        assertThat((List<?>) at(response, "renameClub", "club", "again", "edges"))
                .hasSize(1);
        assertThat(at(response, "renameClub", "missing")).isNull();
        assertThat(at(response, "renameClub", "errors")).isEqualTo(List.of());
        assertThat(fixture.database.drain()).hasSize(2);
    }

    @Test
    void admitsAndMeasuresBeforeAnythingIsWritten() {
        String forbidden =
                "mutation { renameClub(id: \"%s\", to: \"No\") { club { people(first: 1) { totalCount } } } }"
                        .formatted(clubNode(1, 3));
        assertThat(codes(fixture.execute(forbidden, FixtureViewer.of("CLUBS", 1))))
                .containsExactly("FORBIDDEN");
        assertThat(codes(fixture.execute(forbidden, FixtureViewer.NOBODY))).contains("FORBIDDEN");
        assertThat(at(fixture.execute("{ club(id: \"%s\") { name } }".formatted(clubNode(1, 3))), "club", "name"))
                .isEqualTo("Club 1-03");
    }

    @Test
    void namesTheFieldOfAPayloadThatCannotBeRead() {
        var response = fixture.execute(
                "mutation { renameClub(id: \"%s\", to: \"N\") { club { people(first: 0) { totalCount } } } }"
                        .formatted(clubNode(1, 3)),
                EVERYTHING);
        assertThat(codes(response)).containsExactly("BAD_USER_INPUT");
        assertThat(((Map<?, ?>) ((List<?>) response.get("errors")).getFirst()).get("path"))
                .isEqualTo(List.of("renameClub", "club", "people"));
        Map<String, Object> payload = new HashMap<>();
        payload.put("club", null);
        assertThat(at(response, "renameClub")).isEqualTo(payload);
    }

    @Test
    void readsReferencesBelowAnyFetcherAndInLists() {
        var response = fixture.execute("{ clock { club { name } clubs { id } } }");
        assertThat(at(response, "clock", "club", "name")).isEqualTo("Club 1-03");
        assertThat(at(response, "clock", "clubs", 0)).isEqualTo(Map.of("id", clubNode(1, 4)));
        assertThat(at(response, "clock", "clubs", 1)).isNull();
    }

    @Test
    void tellsWhyAnEventCannotBeRead() {
        var response = Fixture.answer(fixture.result(
                "subscription { clubChanged { club { people(first: 0) { totalCount } } } }", Map.of(), EVERYTHING));
        assertThat(codes(response)).containsExactly("BAD_USER_INPUT", "BAD_USER_INPUT");
        assertThat(((Map<?, ?>) ((List<?>) response.get("errors")).getFirst()).get("path"))
                .isEqualTo(List.of("clubChanged", "club", "people"));
    }

    @Test
    void readsEachEventForItsViewer() {
        ExecutionResult result = fixture.result(
                "subscription { clubChanged { club { id area { name } } } }", Map.of(), FixtureViewer.of("CLUBS", 2));
        Publisher<ExecutionResult> events = result.getData();
        List<Map<String, Object>> responses =
                Flux.from(events).map(Fixture::specification).collectList().block();
        assertThat(at(responses.getFirst(), "clubChanged", "club")).isNull();
        assertThat(at(responses.getLast(), "clubChanged", "club", "area", "name"))
                .isEqualTo("Beta");
        assertThat(fixture.database.drain()).hasSize(2);
    }
}
