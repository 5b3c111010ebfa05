package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureViewer.EVERYTHING;
import static org.entregent.graph.answer.Fixture.at;
import static org.entregent.graph.answer.Fixture.codes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.graph.FixtureViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of lists, in both directions, by cursors that nobody can make up. */
@DatabaseTest
class ConnectionTest {

    private static final String PAGE = """
            query ($filter: ClubFilter, $budget: Long, $first: Int, $after: String, $last: Int, $before: String,
                $order: ClubOrder! = NAME) {
              clubs(filter: $filter, budget: $budget, first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
                totalCount edges { cursor node { id name rating } } nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;

    /** Between two clubs' budgets. */
    private static final long BUDGET = 12_500_000_000_000L;

    private static final Map<String, Object> NEAREST =
            Map.of("first", 100, "order", "NEAREST_BUDGET", "budget", BUDGET);

    private static Fixture fixture;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
    }

    @ParameterizedTest
    @CsvSource({"NAME, 7", "RATING_DESC, 7", "OPENED_DESC_NAME, 7", "NAME, 25", "RATING_DESC, 75", "RATING_DESC, 1"})
    void walksTheWholeListForwardsAndBackwards(String order, int size) {
        List<Object> whole = ids(page(Map.of("first", 100, "order", order)));
        assertThat(whole).hasSize(75).doesNotHaveDuplicates();
        assertThat(walk(order, "first", "after", "hasNextPage", "endCursor", size))
                .isEqualTo(whole);
        List<Object> backwards = walk(order, "last", "before", "hasPreviousPage", "startCursor", size);
        assertThat(backwards).isEqualTo(whole);
    }

    /** Distances repeat, and some ratings are null. */
    @Test
    void walksAnOrderThatLooksAtAnArgument() {
        List<Object> whole = ids(page(NEAREST));
        assertThat(ids(page(Map.of("first", 100, "order", "NEAREST_BUDGET")))).isNotEqualTo(whole);
        assertThat(whole).hasSize(75).doesNotHaveDuplicates();
        assertThat(walk("NEAREST_BUDGET", "first", "after", "hasNextPage", "endCursor", 7))
                .isEqualTo(whole);
        assertThat(walk("NEAREST_BUDGET", "last", "before", "hasPreviousPage", "startCursor", 7))
                .isEqualTo(whole);
    }

    @Test
    void bindsCursorsToWhatTheirOrderLookedAt() {
        Map<String, Object> variables = new HashMap<>(NEAREST);
        variables.put("first", 3);
        variables.put("after", at(page(variables), "clubs", "pageInfo", "endCursor"));
        assertThat(codes(page(variables))).isEmpty();
        variables.put("budget", BUDGET + 1);
        assertBadCursor(page(variables));
    }

    @Test
    void summarisesAllRowsBesideThePages() {
        String document =
                "query ($filter: ClubFilter) { clubs(first: 2, filter: $filter) { totalCount nodes { name } sums { clubs named currencies { currency clubs } } } }";
        var all = fixture.execute(document, Map.of(), EVERYTHING);
        assertThat(at(all, "clubs", "sums"))
                .isEqualTo(Map.of(
                        "clubs",
                        75,
                        "named",
                        75,
                        "currencies",
                        List.of(Map.of("currency", "CHF", "clubs", 39), Map.of("currency", "EUR", "clubs", 36))));
        var some = fixture.execute(
                document, Map.of("filter", Map.of("name", "1-03", "openedFrom", "2020-03-01")), EVERYTHING);
        assertThat(at(some, "clubs", "sums", "named")).isEqualTo(at(some, "clubs", "totalCount"));
        assertThat((Integer) at(some, "clubs", "sums", "clubs")).isBetween(10, 74);
        assertThat(at(fixture.execute(document, FixtureViewer.of("CLUBS", 1)), "clubs", "sums", "clubs"))
                .isEqualTo(25);
    }

    private static List<Object> walk(String order, String size, String from, String more, String cursor, int rows) {
        List<Object> walked = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of(size, rows, "order", order, "budget", BUDGET));
        boolean again = true;
        while (again) {
            var response = page(variables);
            List<Object> ids = ids(response);
            walked.addAll(size.equals("first") ? walked.size() : 0, ids);
            again = (Boolean) at(response, "clubs", "pageInfo", more);
            variables.put(from, at(response, "clubs", "pageInfo", cursor));
        }
        return walked;
    }

    @Test
    void tellsWhatLiesBeyondThePage() {
        var first = page(Map.of("first", 10));
        assertThat(at(first, "clubs", "totalCount")).isEqualTo(75);
        assertThat(at(first, "clubs", "pageInfo", "hasPreviousPage")).isEqualTo(false);
        assertThat(at(first, "clubs", "pageInfo", "hasNextPage")).isEqualTo(true);
        assertThat(at(first, "clubs", "pageInfo", "startCursor")).isEqualTo(at(first, "clubs", "edges", 0, "cursor"));
        assertThat(at(first, "clubs", "pageInfo", "endCursor")).isEqualTo(at(first, "clubs", "edges", 9, "cursor"));
        var second = page(Map.of("first", 10, "after", at(first, "clubs", "pageInfo", "endCursor")));
        assertThat(at(second, "clubs", "pageInfo", "hasPreviousPage")).isEqualTo(true);
        var back = page(Map.of("last", 10, "before", at(second, "clubs", "pageInfo", "startCursor")));
        assertThat(ids(back)).isEqualTo(ids(first));
        assertThat(at(back, "clubs", "pageInfo")).isEqualTo(at(first, "clubs", "pageInfo"));
        var empty = page(Map.of("first", 10, "filter", Map.of("name", "none such")));
        assertThat(at(empty, "clubs")).isEqualTo(emptyPage());
    }

    @Test
    void pagesNestedLists() {
        String document =
                "query ($after: String) { clubs(first: 3) { nodes { people(first: 2, after: $after) { nodes { name } pageInfo { endCursor } } } } }";
        var response = fixture.execute(document);
        Object cursor = at(response, "clubs", "nodes", 0, "people", "pageInfo", "endCursor");
        var next = fixture.execute(document, Map.of("after", cursor), EVERYTHING);
        List<Object> seen = new ArrayList<>((List<?>) at(response, "clubs", "nodes", 0, "people", "nodes"));
        seen.addAll((List<?>) at(next, "clubs", "nodes", 0, "people", "nodes"));
        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
        assertThat((List<?>) at(next, "clubs", "nodes", 1, "people", "nodes")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(first: 0)",
                "(first: -5)",
                "(first: 101)",
                "(last: 0)",
                "",
                "(first: 1, last: 1)",
                "(first: null)",
                "(first: 1, before: \"x\")",
                "(last: 1, after: \"x\")"
            })
    void refusesPagesThatCannotBe(String arguments) {
        fixture.database.drain();
        var response = fixture.execute("{ x: clubs" + arguments + " { nodes { id } } }");
        assertThat(codes(response)).containsExactly("BAD_USER_INPUT");
        assertThat(((Map<?, ?>) ((List<?>) response.get("errors")).getFirst()).get("path"))
                .isEqualTo(List.of("x"));
        assertThat(response).doesNotContainKey("data");
        assertThat(fixture.database.drain()).isEmpty();
    }

    @Test
    void refusesCursorsOfAnotherListOrderFilterOrViewer() {
        String cursor = (String) at(page(Map.of("first", 3)), "clubs", "pageInfo", "endCursor");
        assertThat(codes(page(Map.of("first", 3, "after", cursor)))).isEmpty();
        assertThat(codes(page(Map.of("first", 50, "after", cursor)))).isEmpty();
        assertThat(codes(page(Map.of("last", 3, "before", cursor)))).isEmpty();
        assertBadCursor(page(Map.of("first", 3, "after", cursor, "order", "RATING_DESC")));
        assertBadCursor(page(Map.of("first", 3, "after", cursor, "filter", Map.of("name", "C"))));
        assertBadCursor(page(Map.of("first", 3, "after", cursor), FixtureViewer.of("CLUBS", 1, 2)));
        assertBadCursor(fixture.execute(
                "query ($c: String) { area(code: \"A\") { clubs(first: 1, after: $c) { nodes { id } } } }",
                Map.of("c", cursor),
                EVERYTHING));
        assertBadCursor(fixture.execute(
                "query ($c: String) { people(first: 1, after: $c) { nodes { id } } }",
                Map.of("c", cursor),
                EVERYTHING));
    }

    @Test
    void refusesCursorsThatWereChanged() {
        String cursor = (String) at(page(Map.of("first", 3)), "clubs", "pageInfo", "endCursor");
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            assertBadCursor(
                    page(Map.of("first", 3, "after", cursor.substring(0, i) + other + cursor.substring(i + 1))));
        }
        for (String forged : List.of(
                "",
                "=",
                "x",
                cursor + "A",
                cursor + "=",
                cursor.substring(1),
                cursor.substring(0, 20),
                "é",
                "A".repeat(5_000))) {
            assertBadCursor(page(Map.of("first", 3, "after", forged)));
        }
    }

    @Test
    void filtersByNodeIdsAndTreatsForeignOnesAsNotFound() {
        String document = "query ($club: ID) { people(first: 100, club: $club, statuses: [ACTIVE]) { totalCount } }";
        assertThat(at(
                        fixture.execute(document, Map.of("club", Fixture.clubNode(1, 1)), EVERYTHING),
                        "people",
                        "totalCount"))
                .isEqualTo(4);
        for (String forged : List.of(
                "",
                "clu",
                "clu_1",
                "clu_1_x",
                "are_1",
                Fixture.clubNode(1, 1) + "0",
                Fixture.clubNode(1, 1).toUpperCase(java.util.Locale.ROOT))) {
            assertThat(at(fixture.execute(document, Map.of("club", forged), EVERYTHING), "people", "totalCount"))
                    .isEqualTo(0);
        }
    }

    private static Map<String, Object> page(Map<String, Object> variables) {
        return page(variables, EVERYTHING);
    }

    private static Map<String, Object> page(Map<String, Object> variables, FixtureViewer viewer) {
        return fixture.execute(PAGE, variables, viewer);
    }

    private static List<Object> ids(Map<String, Object> response) {
        return ((List<?>) at(response, "clubs", "nodes"))
                .stream().<Object>map(node -> ((Map<?, ?>) node).get("id")).toList();
    }

    private static void assertBadCursor(Map<String, Object> response) {
        assertThat(codes(response)).containsExactly("BAD_CURSOR");
    }

    private static Map<String, Object> emptyPage() {
        Map<String, Object> info = new HashMap<>(Map.of("hasNextPage", false, "hasPreviousPage", false));
        info.put("startCursor", null);
        info.put("endCursor", null);
        return Map.of("totalCount", 0, "edges", List.of(), "nodes", List.of(), "pageInfo", info);
    }
}
