package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Examples;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;

/** The guide is searched in French, as people type it, and says what it found and why. */
@ApplicationTest
@DemonstrationData
class NetworkSearchTest {

    private static final String LIST = """
            query ($search: String, $near: ID, $order: NetworkOrder! = RELEVANCE, $first: Int = 100, $after: String) {
              networks(region: "FR-14", search: $search, near: $near, orderBy: $order, first: $first, after: $after) {
                totalCount nodes { name hits(search: $search) { field text } } pageInfo { hasNextPage endCursor } } }
            """;

    @Autowired
    private GraphQlClient graphQl;

    @Autowired
    private StatementLog log;

    @BeforeAll
    static void publish() {
        ExampleSheets.publish();
    }

    static Stream<Arguments> searches() {
        return Examples.table("guide", "searches").entrySet().stream()
                .map(search -> Arguments.of(search.getKey(), search.getValue().asString()));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsWhatIsMeant(String search, String expected) {
        assertThat(names(list(Map.of("search", search)))).first().isEqualTo(expected);
    }

    static List<String> nothing() {
        return Examples.list("guide", "nothing");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void findsNothingWhereNothingFits(String search) {
        assertThat(names(list(Map.of("search", search)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "-", "’ʼ´`", "&", "((", "'':*", "\\"})
    void findsAllWithoutWords(String search) {
        assertThat(list(Map.of("search", search)).at("/networks/totalCount").asInt())
                .isEqualTo(6);
    }

    @Test
    void countsWordsThatSayNothingWhereThereAreNoOthers() {
        assertThat(names(list(Map.of("search", "les")))).containsExactly("Les Chevaux d’Orne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "odon | NAME | Réseau d’Entreprises de l’⟦Odon⟧",
                "reo | ACRONYM | ⟦REO⟧",
                "caen | PLACE | ⟦Caen⟧",
                "charpentiers | TEXT | Maçons, ⟦charpentiers⟧ et couvreurs",
                "outsourcing | SERVICE | Services partagés",
                "recruitment | GOAL | ⟦Recruitment⟧",
                "indépendant | AUDIENCE | ⟦Indépendants⟧",
                "métiers | FAMILY | ⟦Métier⟧"
            })
    void saysWhyItFound(String search, String field, String text) {
        var hits = list(Map.of("search", search)).at("/networks/nodes/0/hits");
        assertThat(hits.valueStream()
                        .filter(hit -> hit.at("/field").asString().equals(field))
                        .map(hit -> hit.at("/text").asString()))
                .singleElement()
                .asString()
                .startsWith(text);
    }

    @Test
    void saysNothingWithoutWords() {
        var variables = new HashMap<String, Object>();
        variables.put("search", null);
        assertThat(list(variables).at("/networks/nodes/0/hits").isEmpty()).isTrue();
    }

    @Test
    void bringsNamesBeforeOtherHits() {
        assertThat(names(list(Map.of("search", "atelier"))))
                .hasSizeGreaterThan(1)
                .doesNotContain("Les Chevaux d’Orne");
        assertThat(names(list(Map.of("search", "orne")))).first().isEqualTo("Les Chevaux d’Orne");
    }

    /** In Lisieux, in Calvados, beside it, elsewhere; the fullest first. */
    @Test
    void bringsWhatIsNearFirst() {
        assertThat(names(list(Map.of("order", "NEARNESS", "near", "com_14366"))))
                .containsExactly(
                        "Main d’Œuvre & Cie",
                        "Co-Working du Pays d’Auge",
                        "Club des Bâtisseurs du Bessin",
                        "Réseau d’Entreprises de l’Odon",
                        "Les Chevaux d’Orne",
                        "Femmes de l’Art 2000");
        assertThat(names(list(Map.of("order", "NEARNESS", "near", "nothing"))))
                .isEqualTo(names(list(Map.of("order", "COMPLETENESS"))));
        assertThat(names(list(Map.of("order", "NEARNESS")))).isEqualTo(names(list(Map.of("order", "NAME"))));
    }

    @Test
    void bringsWhatWasLastConfirmedFirst() {
        Owner.sql()
                .execute("update network set verified_on = current_date + 1 where id = (select id from network_card"
                        + " where name = 'Les Chevaux d’Orne')");
        ExampleSheets.makeCards();
        assertThat(names(list(Map.of("order", "FRESHNESS")))).first().isEqualTo("Les Chevaux d’Orne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NEARNESS", "FRESHNESS", "COMPLETENESS"})
    void walksEveryOrderPageByPage(String order) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("search", "calvados", "near", "com_14366", "order", order));
        List<String> whole = names(list(variables));
        assertThat(whole).hasSize(4);
        variables.put("first", 1);
        List<String> walked = new ArrayList<>();
        boolean again = true;
        while (again) {
            var page = list(variables);
            walked.addAll(names(page));
            assertThat(page.at("/networks/totalCount").asInt()).isEqualTo(4);
            again = page.at("/networks/pageInfo/hasNextPage").asBoolean();
            variables.put("after", page.at("/networks/pageInfo/endCursor").asString());
        }
        assertThat(walked).isEqualTo(whole);
    }

    /** Once for the list, whatever filters, sorts and counts it, and once for what was found. */
    @Test
    void understandsTheWordsOnce() {
        Map<String, Object> variables = Map.of("search", "resau d'entreprises");
        list(variables);
        assertThat(log.during(() -> list(variables)))
                .singleElement()
                .satisfies(statement -> assertThat(StringUtils.countOccurrencesOf(statement, "guide_query"))
                        .isEqualTo(2));
    }

    @Test
    void countsNothingWhereNothingIsFound() {
        var found = list(Map.of("search", "zzzzzzzz")).at("/networks");
        assertThat(found.at("/totalCount").asInt()).isZero();
        assertThat(found.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    /** What an order looks at belongs to its cursors. */
    @ParameterizedTest
    @CsvSource({"NEARNESS,near,com_14366,com_14118", "RELEVANCE,search,calvados,lisieux"})
    void refusesCursorsOfAnotherPlaceOrOtherWords(String order, String argument, String value, String other) {
        Map<String, Object> variables = new HashMap<>(Map.of("order", order, "first", 1, argument, value));
        variables.put(
                "after", list(variables).at("/networks/pageInfo/endCursor").asString());
        assertThat(graphQl.run(LIST, variables).codes()).isEmpty();
        variables.put(argument, other);
        assertThat(graphQl.run(LIST, variables).codes()).containsExactly("BAD_CURSOR");
    }

    @Test
    void refusesMoreThanAHundredCharacters() {
        var answer = graphQl.run(LIST, Map.of("search", "é".repeat(101)));
        assertThat(answer.codes()).containsOnly("BAD_USER_INPUT");
        assertThat(answer.body().toString()).contains("search has at most 100 characters");
        assertThat(graphQl.run(LIST, Map.of("search", "é".repeat(100))).codes()).isEmpty();
    }

    /** PostgreSQL's own count of the documents' words. */
    @Test
    void knowsTheWordsOfPublicSheetsAlone() {
        assertThat(words()).isEqualTo(counted());
        assertThat(Owner.ask("select sheet_count from guide_word where word = 'odon'"))
                .isEqualTo("1");
        move("REO", "ARCHIVED");
        assertThat(words()).isEqualTo(counted());
        assertThat(Owner.ask("select sheet_count from guide_word where word = 'odon'"))
                .isEqualTo("0");
        assertThat(names(list(Map.of("search", "odon")))).isEmpty();
        move("REO", "PUBLISHED");
        assertThat(words()).isEqualTo(counted());
        assertThat(names(list(Map.of("search", "odon")))).hasSize(1);
    }

    private static void move(String acronym, String status) {
        Owner.sql().execute("""
                update network set status = ? where (region_id, id) =
                  (select region_id, network_id from network_version where acronym = ?)
                """, status, acronym);
        ExampleSheets.makeCards();
    }

    private static String words() {
        return Owner.ask(
                "select json_object_agg(word, sheet_count order by word) from guide_word where sheet_count <> 0");
    }

    private static String counted() {
        return Owner.ask("select json_object_agg(word, ndoc order by word collate \"C\")"
                + " from ts_stat('select search_document from network_card') where word <> '.'");
    }

    private JsonNode list(Map<String, Object> variables) {
        return graphQl.run(LIST, variables).data();
    }

    private static List<String> names(JsonNode data) {
        return data.at("/networks/nodes")
                .valueStream()
                .map(network -> network.at("/name").asString())
                .toList();
    }
}
