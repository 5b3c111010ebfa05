package org.entregent.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.StatementLog;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Networks come in the order of the glossary's formula, whatever was answered; what was not answered changes nothing. */
@ApplicationTest
@DemonstrationData
class FindNetworksTest {

    private static final long SEED = Long.getLong("entregent.random.seed", 20_261_127L);
    private static final int SHEETS = 150;
    private static final int ROUNDS = 40;

    private static final String FOUND = """
            query ($answers: FinderAnswersInput!, $after: String) {
              findNetworks(region: "FR-13", version: 1, answers: $answers, first: 100, after: $after) {
                totalCount pageInfo { hasNextPage endCursor }
                edges { score node { slug } reasons { question weight match said sheetSays missing } } } }
            """;

    private static final List<FinderSheet> SHEETS_KEPT = new ArrayList<>();
    private static int homeId;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    StatementLog log;

    GraphQlClient caller;
    FinderOracle oracle;
    Map<QuestionKind, Map<String, List<String>>> options;

    @BeforeEach
    void prepare() {
        caller = graphQl.as(Cast.GIVER);
        if (SHEETS_KEPT.isEmpty()) {
            arrange();
        }
        var weights = new EnumMap<QuestionKind, Integer>(QuestionKind.class);
        options = new EnumMap<>(QuestionKind.class);
        caller.run("{ finder(region: \"FR-13\") { questions { kind weight options { code values } } } }")
                .at("/finder/questions")
                .forEach(question -> {
                    var kind = QuestionKind.valueOf(question.at("/kind").asString());
                    weights.put(kind, question.at("/weight").asInt());
                    options.put(kind, values(question.at("/options")));
                });
        oracle = new FinderOracle(weights, options, homeId);
    }

    /** In the region, in a neighbour, and in one that is none. */
    private static void arrange() {
        Owner.changeAccess("""
                insert into region (code, name, parent_id, yearly_fee_minor_units, currency)
                select 'FR-84', 'Vaucluse', id, 1, 'EUR' from region where code = 'FR' on conflict do nothing""");
        Owner.sql().execute("delete from network_card");
        Owner.sql().execute("""
                insert into activity (nomenclature, code, section_code, name_french, name_english)
                select nomenclature, code, section, code, code
                from (values ('C', 'C'), ('10', 'C'), ('F', 'F'), ('43', 'F')) as activity (code, section)
                cross join unnest(array['NAF_REV_2', 'NAF_2025']) as nomenclature
                on conflict do nothing""");
        homeId = regionId("FR-13");
        var random = new Random(SEED);
        for (var made = 0; made < SHEETS; made++) {
            SHEETS_KEPT.add(FinderSheet.random(random, List.of(homeId, regionId("FR-84"))));
        }
        SHEETS_KEPT.forEach(FinderSheet::keep);
        FinderSheet.random(random, List.of(regionId("FR-14"))).keep();
    }

    @Test
    void ranksAsTheFormulaSays() {
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            var answers = answers(random);
            var demanded = some(random, answers.keySet());
            var found = found(answers, demanded);
            var expected = oracle.ranked(SHEETS_KEPT, answers, demanded);
            assertThat(found.keySet())
                    .as("%s, indispensable %s", answers, demanded)
                    .containsExactlyElementsOf(
                            expected.stream().map(FinderSheet::slug).toList());
            for (var sheet : expected) {
                requireExplained(sheet, answers, found.get(sheet.slug()));
            }
        }
    }

    private void requireExplained(FinderSheet sheet, Map<QuestionKind, List<String>> answers, JsonNode edge) {
        var score = edge.at("/score").asDouble();
        assertThat(score).isBetween(0.0, 1.0).isCloseTo(oracle.score(sheet, answers), within(1e-12));
        assertThat(edge.at("/reasons").size()).isEqualTo(answers.size());
        for (var reason : edge.at("/reasons")) {
            var kind = QuestionKind.valueOf(reason.at("/question").asString());
            var match = reason.at("/match").asDouble();
            assertThat(match)
                    .as("%s of %s for %s", kind, sheet, answers)
                    .isBetween(0.0, 1.0)
                    .isCloseTo(oracle.match(kind, sheet, answers.get(kind)), within(1e-12));
            assertThat(reason.at("/missing").asBoolean())
                    .isEqualTo(reason.at("/sheetSays").isEmpty());
            assertThat(texts(reason.at("/said"))).containsExactlyElementsOf(answers.get(kind));
            if (reason.at("/missing").asBoolean()) {
                assertThat(match).isEqualTo(0.4);
            }
        }
    }

    @Test
    void aBetterMatchNeverRanksLower() {
        var random = new Random(SEED + 1);
        for (var round = 0; round < 12; round++) {
            var answers = answers(random);
            var sheet = SHEETS_KEPT.get(random.nextInt(SHEETS));
            var before = found(answers, Set.of());
            var place = List.copyOf(before.keySet()).indexOf(sheet.slug());
            for (var kind : answers.keySet()) {
                var better = matching(sheet, kind, answers.get(kind));
                better.keep();
                var after = found(answers, Set.of());
                assertThat(List.copyOf(after.keySet()).indexOf(sheet.slug()))
                        .as("%s of %s for %s", kind, sheet, answers)
                        .isLessThanOrEqualTo(place);
                assertThat(after.get(sheet.slug()).at("/score").asDouble())
                        .isGreaterThanOrEqualTo(
                                before.get(sheet.slug()).at("/score").asDouble());
            }
            sheet.keep();
        }
    }

    @Test
    void whatIsSkippedChangesNothing() {
        var random = new Random(SEED + 2);
        for (var round = 0; round < 8; round++) {
            var answers = answers(random);
            var before = found(answers, Set.of());
            var sheet = SHEETS_KEPT.get(random.nextInt(SHEETS));
            for (var skipped : EnumSet.complementOf(EnumSet.copyOf(answers.keySet()))) {
                matching(sheet, skipped, anyAnswer(random, skipped)).keep();
                assertThat(found(answers, EnumSet.of(skipped)).toString()).isEqualTo(before.toString());
            }
            sheet.keep();
        }
        var nothing = found(Map.of(), EnumSet.allOf(QuestionKind.class));
        assertThat(nothing.keySet())
                .containsExactlyElementsOf(oracle.ranked(SHEETS_KEPT, Map.of(), Set.of()).stream()
                        .map(FinderSheet::slug)
                        .toList());
        assertThat(nothing.values())
                .allSatisfy(edge -> assertThat(edge.at("/score").asDouble()).isZero());
    }

    @Test
    void pagesLeadOnBothWays() {
        var document = """
                query ($first: Int, $after: String, $last: Int, $before: String) {
                  findNetworks(region: "fr-13", answers: { budget: "300", place: "13" }, first: $first, after: $after,
                      last: $last, before: $before) { nodes { slug } pageInfo { hasNextPage endCursor startCursor } } }""";
        var first = graphQl.run(document, Map.of("first", 10)).at("/findNetworks");
        var cursor = first.at("/pageInfo/endCursor").asString();
        var second = graphQl.run(document, Map.of("first", 10, "after", cursor)).at("/findNetworks");
        var start = second.at("/pageInfo/startCursor").asString();
        var again = graphQl.run(document, Map.of("last", 10, "before", start)).at("/findNetworks");
        assertThat(again.at("/nodes")).isEqualTo(first.at("/nodes"));
        assertThat(second.at("/nodes").size()).isEqualTo(10);
        var elsewhere = document.replace("300", "600");
        assertThat(graphQl.run(elsewhere, Map.of("first", 10, "after", cursor)).codes())
                .containsExactly("BAD_CURSOR");
    }

    @Test
    void oneStatementIsAllThatItTakes() {
        var variables = variables(answers(new Random(SEED)), Set.of(), "");
        caller.run(FOUND, variables).data();
        assertThat(log.during(() -> caller.run(FOUND, variables).data())).hasSize(1);
    }

    @Test
    void faultsAreNamed() {
        refuse("region: \"FR-99\", answers: {}", "region");
        refuse("region: \"FR-13\", version: 99, answers: {}", "version");
        for (var place : List.of("99999", "xx", "", "Aubagne", "13005 ")) {
            refuse("region: \"FR-13\", answers: { place: \"" + place + "\" }", "answers.place");
        }
        for (var field : List.of("firmSize", "activity", "frequency", "budget", "exclusivity")) {
            refuse("region: \"FR-13\", answers: { " + field + ": \"autre\" }", "answers." + field);
        }
        refuse("region: \"FR-13\", answers: { sought: [\"clients\", \"autre\"] }", "answers.sought");
        refuse(
                "region: \"FR-13\", answers: { sought: [\"clients\", \"contacts\", \"export\", \"achats\"] }",
                "answers.sought");
        var admin = new Verbs(graphQl.as(Cast.ADMIN));
        admin.done("publishFinder", FinderSamples.publishing("FR-14", 1));
        refuse("region: \"FR-14\", answers: { exclusivity: \"oui\" }", "answers.exclusivity");
        refuse("region: \"FR-14\", answers: { budget: \"rien\", indispensable: [BUDGET] }", "answers.indispensable");
        assertThat(graphQl.run(
                                "{ findNetworks(region: \"FR-14\", answers: { budget: \"rien\" }, first: 1) { nodes { slug } } }")
                        .codes())
                .isEmpty();
        assertThat(graphQl.run(
                                "{ findNetworks(region: \"FR-14\", version: 1, answers: { exclusivity: \"oui\" }, first: 1) { nodes { slug } } }")
                        .codes())
                .isEmpty();
    }

    private void refuse(String arguments, String field) {
        var answer = graphQl.run("{ findNetworks(" + arguments + ", first: 1) { totalCount } }");
        assertThat(answer.codes()).as(arguments).containsExactly("BAD_USER_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains(": " + field + " ");
    }

    /** All of them, by slug, in their order. */
    private Map<String, JsonNode> found(Map<QuestionKind, List<String>> answers, Set<QuestionKind> demanded) {
        var all = new LinkedHashMap<String, JsonNode>();
        var after = "";
        do {
            var page = caller.run(FOUND, variables(answers, demanded, after)).at("/findNetworks");
            page.at("/edges").forEach(edge -> all.put(edge.at("/node/slug").asString(), edge));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : "";
            if (after.isEmpty()) {
                assertThat(all).hasSize(page.at("/totalCount").asInt());
            }
        } while (!after.isEmpty());
        return all;
    }

    private static Map<String, Object> variables(
            Map<QuestionKind, List<String>> answers, Set<QuestionKind> demanded, String after) {
        var given = new HashMap<String, Object>();
        answers.forEach((kind, said) -> given.put(kind.field(), kind.mostChoices() > 1 ? said : said.getFirst()));
        given.put("indispensable", demanded.stream().map(QuestionKind::name).toList());
        return after.isEmpty() ? Map.of("answers", given) : Map.of("answers", given, "after", after);
    }

    /** At least one. */
    private Map<QuestionKind, List<String>> answers(Random random) {
        var answers = new EnumMap<QuestionKind, List<String>>(QuestionKind.class);
        while (answers.isEmpty()) {
            for (var kind : some(random, EnumSet.allOf(QuestionKind.class))) {
                answers.put(kind, anyAnswer(random, kind));
            }
        }
        return answers;
    }

    private List<String> anyAnswer(Random random, QuestionKind kind) {
        if (kind == QuestionKind.PLACE) {
            return List.of(List.of("13", "13005", "84007", "84").get(random.nextInt(4)));
        }
        var codes = new ArrayList<>(options.get(kind).keySet());
        if (kind == QuestionKind.ACTIVITY) {
            codes.retainAll(List.of("bouche", "industrie", "batiment"));
        }
        Collections.shuffle(codes, random);
        return List.copyOf(codes.subList(0, 1 + random.nextInt(kind.mostChoices())));
    }

    private static Set<QuestionKind> some(Random random, Set<QuestionKind> kinds) {
        var some = EnumSet.noneOf(QuestionKind.class);
        kinds.stream().filter(kind -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    /** The same sheet, which says all that fits one answer. */
    private FinderSheet matching(FinderSheet sheet, QuestionKind kind, List<String> said) {
        var fitting = kind == QuestionKind.PLACE
                ? List.of(said.getFirst().substring(0, 2))
                : said.stream()
                        .flatMap(code -> options.get(kind).get(code).stream())
                        .distinct()
                        .toList();
        return sheet.saying(kind, fitting);
    }

    private static Map<String, List<String>> values(JsonNode options) {
        return options.valueStream()
                .collect(Collectors.toMap(
                        option -> option.at("/code").asString(), option -> texts(option.at("/values"))));
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static int regionId(String code) {
        return Integer.parseInt(Owner.ask("select id from region where code = '" + code + "'"));
    }
}
