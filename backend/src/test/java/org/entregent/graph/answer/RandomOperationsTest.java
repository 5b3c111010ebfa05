package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.entregent.graph.FixtureViewer;
import org.entregent.graph.GraphViewer;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random operations by random viewers are answered as plain graphql-java answers them. */
@DatabaseTest
class RandomOperationsTest {

    /** More by {@code -Dentregent.random.operations=20000}; another run by {@code -Dentregent.random.seed=…}. */
    private static final int OPERATIONS = Integer.getInteger("entregent.random.operations", 300);

    private static final long SEED = Long.getLong("entregent.random.seed", 20_261_123L);

    private static final List<FixtureViewer> VIEWERS = List.of(
            FixtureViewer.EVERYTHING.asPerson(FixtureViewer.SOMEBODY),
            FixtureViewer.of("CLUBS", 1, 2, 3).and("PEOPLE", 1, 2, 3).and("SECRETS", 2),
            FixtureViewer.of("CLUBS", 1, 2).and("PEOPLE", 1).and("SECRETS"),
            FixtureViewer.of("CLUBS", 3).and("PEOPLE", 3).and("SECRETS", 3),
            FixtureViewer.ALPHA);

    private static final RandomValues VALUES = new RandomValues(Map.ofEntries(
            Map.entry(
                    "id",
                    List.of(
                            Fixture.clubNode(1, 2),
                            Fixture.clubNode(3, 7),
                            "per_1_" + FixtureViewer.SOMEBODY,
                            "are_2",
                            "nothing")),
            Map.entry(
                    "ids",
                    List.of(
                            Fixture.clubNode(1, 2),
                            Fixture.clubNode(3, 7),
                            "per_1_" + FixtureViewer.SOMEBODY,
                            "are_2",
                            "nothing",
                            "clu_1")),
            Map.entry("club", List.of(Fixture.clubNode(1, 2), Fixture.clubNode(2, 2), "clu_x")),
            Map.entry("code", List.of("A", "B", "C", "Z", "é\"\\")),
            Map.entry("name", List.of("Club 1-05", "1-0", "Club")),
            Map.entry("String", List.of("x", "")),
            Map.entry("tags", List.of("t0", "t1", "t2", "x", "none")),
            Map.entry("Int", List.of(0, 1, 7)),
            Map.entry("Long", List.of(0, 3_000_000_000_000L, 12_000_000_000_000L)),
            Map.entry("Date", List.of("2020-01-01", "2020-05-05", "2023-01-02", "2023-01-04"))));

    private static Fixture fixture;
    private static ReferenceExecutor reference;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
        reference = new ReferenceExecutor(
                fixture.declarations,
                fixture.schema,
                DSL.using(TestDatabase.owner().getConnection(), SQLDialect.POSTGRES));
    }

    @Test
    void answersLikePlainExecution() {
        RandomComparison comparison = new RandomComparison(
                fixture.schema, VALUES, Set.of(), RandomOperationsTest::compiled, RandomOperationsTest::plain);
        assertThat(comparison.run(SEED, OPERATIONS, VIEWERS)).containsAll(EnumSet.allOf(LanguageFeature.class));
    }

    private static Map<String, Object> compiled(String document, Map<String, Object> variables, GraphViewer viewer) {
        return Fixture.answer(fixture.run(
                ExecutionInput.newExecutionInput(document)
                        .operationName(RandomOperation.NAME)
                        .variables(variables),
                (FixtureViewer) viewer));
    }

    private static Map<String, Object> plain(String document, Map<String, Object> variables, GraphViewer viewer) {
        return Fixture.answer(reference.execute(document, RandomOperation.NAME, variables, viewer));
    }
}
