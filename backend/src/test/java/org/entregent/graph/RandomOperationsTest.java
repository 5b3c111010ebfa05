package org.entregent.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

    /** What the compiler refuses before it reads anything; plain execution knows neither permissions nor limits. */
    private static final List<String> REFUSALS =
            Arrays.asList("FORBIDDEN", "COST_LIMIT_EXCEEDED", "BREADTH_LIMIT_EXCEEDED");

    private static final List<@Nullable String> CODES =
            Arrays.asList("FORBIDDEN", "COST_LIMIT_EXCEEDED", "BREADTH_LIMIT_EXCEEDED", "INTERNAL_ERROR", null);

    /** Answered by data fetchers that read references, of which the plain executor knows nothing. */
    private static final Set<String> LEFT_OUT = Set.of("Clock.club", "Clock.clubs");

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
        Random seeds = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            long seed = seeds.nextLong();
            FixtureViewer viewer = VIEWERS.get(seeds.nextInt(VIEWERS.size()));
            Map<String, String> cursors = new HashMap<>();
            compared += compare(seed, viewer, cursors);
            compared += cursors.isEmpty() ? 0 : compare(seed, viewer, cursors);
        }
        assertThat(compared).isGreaterThan(OPERATIONS / 2);
    }

    /** Compares one operation; afterwards {@code cursors} holds one cursor of each list in the answer. */
    private static int compare(long seed, FixtureViewer viewer, Map<String, String> cursors) {
        RandomOperation operation = new RandomOperation(seed, fixture.schema, VALUES, LEFT_OUT, Map.copyOf(cursors));
        String document = operation.document();
        Map<String, Object> compiled = fixture.execute(document, operation.variables(), viewer);
        String described = "seed " + seed + ": " + document + " with " + operation.variables() + " as " + viewer;
        assertThat(Fixture.codes(compiled)).as(described).isSubsetOf(CODES);
        if (!Collections.disjoint(Fixture.codes(compiled), REFUSALS)) {
            return 0;
        }
        Map<String, Object> plain = Fixture.specification(reference.execute(document, operation.variables(), viewer));
        assertThat(Cursors.normalized(compiled.get("data")))
                .as(described)
                .isEqualTo(Cursors.normalized(plain.get("data")));
        assertThat(paths(compiled)).as(described).containsExactlyInAnyOrderElementsOf(paths(plain));
        Cursors.collect(compiled.get("data"), "", cursors);
        return 1;
    }

    private static List<Object> paths(Map<String, Object> response) {
        return ((List<?>) response.getOrDefault("errors", List.of()))
                .stream().<Object>map(error -> ((Map<?, ?>) error).get("path")).toList();
    }
}
