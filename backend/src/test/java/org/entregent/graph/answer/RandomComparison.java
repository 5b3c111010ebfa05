package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entregent.graph.GraphViewer;
import org.jspecify.annotations.Nullable;

/**
 * Executes random operations by random viewers both ways, compiled and plain, and compares the answers: data, nulls, errors' paths and codes.
 * The first difference fails with the seed and the smallest document that still shows it.
 */
final class RandomComparison {

    /** One way to answer an operation named {@link RandomOperation#NAME}, as a client reads the response. */
    @FunctionalInterface
    interface Execution {
        Map<String, Object> execute(String document, Map<String, Object> variables, GraphViewer viewer);
    }

    /** The seed of a failed comparison: {@code -Dentregent.random.operation=…} runs it alone, by every viewer. */
    private static final @Nullable Long ONE_OPERATION = Long.getLong("entregent.random.operation");

    /** What the compiler refuses before it reads anything; plain execution knows neither permissions nor limits. */
    private static final List<String> REFUSALS =
            Arrays.asList("FORBIDDEN", "COST_LIMIT_EXCEEDED", "BREADTH_LIMIT_EXCEEDED", "BAD_USER_INPUT");

    /**
     * What a smaller document may bring about by itself: a cursor without the filter it was made for is one. Such lists may be asked
     * for null, too: graphql-java's own errors have no code.
     */
    private static final List<String> INVALID =
            Arrays.asList("GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_CURSOR");

    private final GraphQLSchema schema;
    private final RandomValues values;
    private final Set<String> leftOut;
    private final Execution compiled;
    private final Execution plain;
    private final Set<LanguageFeature> features = EnumSet.noneOf(LanguageFeature.class);
    private int compared;

    RandomComparison(
            GraphQLSchema schema, RandomValues values, Set<String> leftOut, Execution compiled, Execution plain) {
        this.schema = schema;
        this.values = values;
        this.leftOut = leftOut;
        this.compiled = compiled;
        this.plain = plain;
    }

    /** What of the language occurred; most operations must have been answered, not refused. */
    Set<LanguageFeature> run(long seed, int operations, List<? extends GraphViewer> viewers) {
        if (ONE_OPERATION != null) {
            viewers.forEach(viewer -> compareWithCursors(ONE_OPERATION, viewer));
            return EnumSet.allOf(LanguageFeature.class);
        }
        Random seeds = new Random(seed);
        for (int i = 0; i < operations; i++) {
            long next = seeds.nextLong();
            compareWithCursors(next, viewers.get(seeds.nextInt(viewers.size())));
        }
        assertThat(compared).as("operations that were answered").isGreaterThan(operations / 2);
        return features;
    }

    /** Twice, where the first answer holds cursors: the second begins its pages there. */
    private void compareWithCursors(long seed, GraphViewer viewer) {
        Map<String, String> cursors = new HashMap<>();
        compare(seed, viewer, cursors);
        if (!cursors.isEmpty()) {
            compare(seed, viewer, cursors);
        }
    }

    /** Compares one operation; afterwards {@code cursors} holds one cursor of each list in the answer. */
    private void compare(long seed, GraphViewer viewer, Map<String, String> cursors) {
        RandomOperation operation = new RandomOperation(seed, schema, values, leftOut, Map.copyOf(cursors));
        String document = operation.document();
        Map<String, Object> answer = compiled.execute(document, operation.variables(), viewer);
        if (isRefused(answer)) {
            return;
        }
        if (differs(answer, document, operation.variables(), viewer)) {
            String smallest =
                    SmallerDocuments.shrink(document, candidate -> isAtFault(candidate, operation.variables(), viewer));
            assertThat(comparable(compiled.execute(smallest, operation.variables(), viewer)))
                    .as(
                            "seed %d, as %s, with %s: %s (shrunk from %s)",
                            seed, viewer, operation.variables(), smallest, document)
                    .isEqualTo(comparable(plain.execute(smallest, operation.variables(), viewer)));
            throw new AssertionError("Differs only now and then, seed " + seed + ": " + document);
        }
        compared++;
        features.addAll(operation.features());
        Cursors.collect(answer.get("data"), "", cursors);
    }

    private boolean isAtFault(String document, Map<String, Object> variables, GraphViewer viewer) {
        Map<String, Object> answer = compiled.execute(document, variables, viewer);
        return !isRefused(answer)
                && Collections.disjoint(Fixture.codes(answer), INVALID)
                && differs(answer, document, variables, viewer);
    }

    private boolean differs(
            Map<String, Object> answer, String document, Map<String, Object> variables, GraphViewer viewer) {
        return !comparable(answer).equals(comparable(plain.execute(document, variables, viewer)));
    }

    /** Refused as a whole; an error of a single field leaves the rest of the data. */
    private static boolean isRefused(Map<String, Object> answer) {
        return !answer.containsKey("data") && Fixture.codes(answer).stream().anyMatch(REFUSALS::contains);
    }

    /** The data with cursors' signatures taken off, where errors are and of what code: their words are each side's own. */
    private static Map<String, @Nullable Object> comparable(Map<String, Object> response) {
        Map<String, @Nullable Object> comparable = new HashMap<>();
        comparable.put("data", Cursors.normalized(response.get("data")));
        comparable.put("errors", errors(response));
        return comparable;
    }

    private static List<String> errors(Map<String, Object> response) {
        return ((List<?>) response.getOrDefault("errors", List.of()))
                .stream()
                        .map(error -> (Map<?, ?>) error)
                        .map(error -> error.get("path") + " " + code((Map<?, ?>) error.get("extensions")))
                        .sorted()
                        .toList();
    }

    /** graphql-java's own errors get their code when the response is written. */
    private static Object code(Map<?, ?> extensions) {
        Object code = extensions.get("code");
        return code != null
                ? code
                : switch ((String) extensions.get("classification")) {
                    case "DataFetchingException", "NullValueInNonNullableField" -> "INTERNAL_ERROR";
                    case "ValidationError" -> "BAD_USER_INPUT";
                    case String other -> other;
                };
    }
}
