package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Every query is one statement, in one round trip, however deep it asks. */
@ApplicationTest
@DemonstrationData
class StatementCountTest {

    /** What the frontend's build registers; there once it was built. */
    private static final Path MANIFEST = Path.of("../frontend/persisted.json");

    private static final Path FIGURES = Path.of("target/statements-per-query.txt");

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    StatementLog log;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { kind displayName grants { permission regionCode role } memberships { id } } }",
                "{ regions(first: 10) { totalCount edges { cursor node { code parent { code } } } pageInfo { endCursor } } }",
                """
                { region(code: "FR-14") {
                    statistics(from: "2025-11-01", to: "2026-10-01") { winRate byMonth { month activeMembers } }
                    chapters(first: 12) { nodes { name openSeats(first: 3) { totalCount nodes { name } }
                      members(first: 50) { nodes { displayName contact { email } referralsGiven(first: 3) { nodes { status } } } } } } } }
                """,
                """
                { referrals(first: 20) { totalCount nodes { viewerActions giver { firmName } prospect { name }
                    history { toStatus actor { displayName } } closedBusiness { amount { minorUnits } } } } }
                """,
                "{ a: members(first: 5) { nodes { id } } b: chapters(last: 5) { nodes { id } } communes(first: 1) { nodes { name } } }"
            })
    void oneStatementEach(String document) {
        var caller = graphQl.as("directrice@calvados.example");
        caller.run(document).data();
        assertThat(log.during(() -> caller.run(document).data())).hasSize(1);
    }

    @Test
    void refusedQueriesCostNone() {
        var caller = graphQl.asClient("partenaire-calvados", "chapters.read:fr-14");
        caller.run("{ regions(first: 1) { nodes { code } } }").data();
        assertThat(log.during(() -> assertThat(caller.run("{ members(first: 1) { totalCount } }")
                                .codes())
                        .containsExactly("FORBIDDEN")))
                .isEmpty();
    }

    @Test
    void oneStatementForEachQueryOfTheApplication() throws IOException {
        assumeTrue(Files.exists(MANIFEST), "the frontend was not built");
        var variables = new AppVariables(graphQl.as(Cast.GIVER));
        var counts = new TreeMap<String, Integer>();
        for (var document : documents()) {
            var operation = (OperationDefinition) Parser.parse(document).getDefinitions().stream()
                    .filter(OperationDefinition.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            if (operation.getOperation() == Operation.QUERY) {
                var values = variables.of(operation);
                var caller = whoMayAsk(document, values);
                counts.put(
                        operation.getName(),
                        log.during(() -> caller.run(document, values).data()).size());
            }
        }
        Files.writeString(FIGURES, print(counts));
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    /** The first of these whom it is answered. */
    private GraphQlClient whoMayAsk(String document, Map<String, Object> values) {
        return Stream.of(Cast.GIVER, Cast.DIRECTOR, Cast.ADMIN)
                .map(graphQl::as)
                .filter(caller -> caller.run(document, values).codes().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may ask " + document));
    }

    private static List<String> documents() throws IOException {
        var manifest = JsonMapper.builder().build().readTree(Files.readString(MANIFEST));
        return manifest.valueStream().map(document -> document.asString()).toList();
    }

    private static String print(Map<String, Integer> counts) {
        var text = new StringBuilder();
        counts.forEach(
                (name, count) -> text.append(name).append(": ").append(count).append('\n'));
        return text.toString();
    }
}
