package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.Tables;
import org.entregent.business.ClosedBusinessSamples;
import org.entregent.referral.ReferralSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What isn't a value of its type is refused before it counts, in words that name the place and no class of ours. */
@ApplicationTest
@DemonstrationData
class HostileInputTest {

    private static final String CLASSES =
            "(?s).*(java|LinkedHashMap|BigDecimal|BigInteger|StringValue|IntValue|FloatValue|ObjectValue|Exception|'Map'|Integer).*";

    private static final List<Object> NO_TEXT = List.of(true, 1.5, Map.of("a", 1), List.of(1, 2), 7);
    private static final List<Object> NO_NUMBER = List.of(
            true,
            1.5,
            1e30,
            "１２",
            "+1",
            "1e3",
            " 1",
            "1 ",
            "0x10",
            "",
            "1_000",
            "٣",
            "1.0",
            "9223372036854775808",
            Map.of());
    private static final List<Object> NO_DAY = List.of(
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "+999999999-01-01",
            "-0001-01-01",
            "0000-01-01",
            "20260101",
            "2026-1-1",
            "26-01-01",
            "12026-01-01",
            "２０２６-０１-０１",
            "2026-01-01T00:00:00Z",
            " 2026-01-01",
            "2026-01-01\u200b",
            "\u202a2026-01-01",
            "",
            "2026-01-01Z",
            20260101,
            true,
            1.5,
            Map.of());
    private static final List<Object> NO_INSTANT = List.of(
            "2026-02-30T00:00:00Z",
            "2026-01-01",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00Z",
            "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:60Z",
            "+999999999-01-01T00:00:00Z",
            "0001-01-01T00:00:00+14:00",
            "2026-01-01T00:00:00+99:00",
            "2026-01-01T00:00:00+01",
            "２０２６-01-01T00:00:00Z",
            1_700_000_000,
            true);
    private static final List<Object> NO_UUID = List.of(
            "1-1-1-1-1",
            "01938e2a-7c00-7000-8000-00000000000",
            "01938e2a-7c00-7000-8000-0000000000000",
            "01938e2a7c0070008000000000000000",
            "{01938e2a-7c00-7000-8000-000000000000}",
            "０1938e2a-7c00-7000-8000-000000000000",
            "01938e2a-7c00-7000-8000-00000000000\u0661",
            " 01938e2a-7c00-7000-8000-000000000000",
            "",
            1,
            true,
            Map.of());

    @Autowired
    GraphQlClient graphQl;

    private GraphQlClient member;
    private Map<String, Object> giving;
    private Map<String, Object> thanking;

    @BeforeEach
    void prepare() {
        member = graphQl.as(Cast.GIVER);
        var receiver = Cast.memberId(graphQl.as(Cast.RECEIVER));
        giving = ReferralSamples.outsideAgreed(receiver);
        thanking = ClosedBusinessSamples.thanks(receiver, 100);
    }

    @Test
    void variablesOfEveryTypeAreProven() {
        var before = Tables.state();
        refusedInside("giveReferral", giving, "id", NO_UUID);
        refusedInside("giveReferral", giving, "hotness", NO_NUMBER);
        refusedInside("giveReferral", giving, "hotness", List.of("3", 2_147_483_648L));
        refusedInside("giveReferral", giving, "description", NO_TEXT);
        refusedInside("giveReferral", giving, "description", List.of("a\u0000b", "\ud800", "a\udc00\ud800"));
        refusedInside("giveReferral", giving, "draft", List.of("true", 1, 0, Map.of()));
        refusedInside("giveReferral", giving, "kind", List.of("outside", "", true, 1, Map.of(), "OUTSIDE\u0000"));
        refusedInside("giveReferral", giving, "receiverId", List.of(true, 1.5, Map.of("a", 1), "a\u0000", "\udfff"));
        refusedInside("giveReferral", giving, "prospect", List.of("Aline", 1, true));
        refusedInside("giveReferral", giving, "consent.givenAt", NO_INSTANT);
        refusedInside("recordClosedBusiness", thanking, "closedOn", NO_DAY);
        refusedInside("recordClosedBusiness", thanking, "amount.minorUnits", NO_NUMBER);
        refusedInside("recordClosedBusiness", thanking, "amount", List.of("1,250", 1250, true));
        refusedInside(
                "recordClosedBusiness", thanking, "thanked", List.of(Map.of(), Map.of("name", "a", "memberId", "b")));
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void variablesAtTheRootAreNamed() {
        for (var id : Arrays.asList(true, 1.5, Map.of("a", 1), "a\u0000", "\ud83d", null)) {
            var given = new HashMap<String, Object>();
            given.put("i", id);
            refused(member.run("query($i: ID!) { node(id: $i) { id } }", given), "'$i'");
        }
        refused(member.run("query($i: [ID!]!) { nodes(ids: $i) { id } }", Map.of("i", List.of("a", true))), "'$i[1]'");
        refused(member.run("query($i: ID!) { node(id: $i) { id } }"), "'$i' is missing");
        assertThat(member.run("query($i: ID!) { node(id: $i) { id } }", Map.of("i", 5))
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    @Test
    void literalsAreProvenWithTheDocument() {
        for (var day :
                List.of("\"2026-02-30\"", "\"+999999999-01-01\"", "20260101", "true", "\"２０２６-01-01\"", "{a: 1}")) {
            refused(
                    member.run("{ referrals(first: 1, filter: {createdFrom: " + day + "}) { totalCount } }"),
                    "createdFrom");
            refused(
                    member.run("{ regions(first: 1) { nodes { statistics(from: " + day
                            + ", to: \"2026-01-01\") { from } } } }"),
                    "from");
        }
        refused(
                member.run(
                        "query($d: Date = \"2026-02-30\") { referrals(first: 1, filter: {createdFrom: $d}) { totalCount } }"),
                "Date");
        refused(member.run("{ node(id: 1.5) { id } }"), "id");
        refused(member.run("{ communes(first: 1.0) { totalCount } }"), "first");
        refused(member.run("{ communes(first: \"1\") { totalCount } }"), "first");
        refused(member.run("{ communes(first: 99999999999) { totalCount } }"), "first");
    }

    @Test
    void textsThatCannotBeStoredAreNamed() {
        for (var document : List.of(
                "{ communes(first: 1, search: \"a\\u0000b\") { totalCount } }",
                "{ communes(first: 1, departmentCode: \"\\u0000\") { totalCount } }",
                "{ chapters(first: 1, openSpecialty: \"\\u0000\") { totalCount } }",
                "{ region(code: \"\\u0000\") { name } }",
                "{ node(id: \"mbr_1_\\u0000\") { id } }",
                "{ nodes(ids: [\"spe_\\u0000\"]) { id } }",
                "{ communes(first: 1, after: \"\\u0000\") { totalCount } }",
                "{ referrals(first: 1, filter: {search: \"\\u0000\"}) { totalCount } }",
                "{ __type(name: \"\\u0000\") { name } }",
                "query($s: String = \"\\u0000\") { communes(first: 1, search: $s) { totalCount } }")) {
            refused(member.run(document), "");
        }
        refused(
                member.run("{ communes(first: 1, search: \"a\\u0000b\") { totalCount } }"),
                "'search' of the field communes");
        for (var text : List.of("a\u0000b", "\ud800", "\udc00")) {
            refused(
                    member.run(
                            "query($s: String) { communes(first: 1, search: $s) { totalCount } }", Map.of("s", text)),
                    "'$s'");
        }
    }

    @Test
    void aNullWhereAValueIsWantedIsAnErrorOfTheField() {
        var none = Collections.<String, Object>singletonMap("o", null);
        var answer = member.run("query($o: MemberOrder) { members(first: 1, orderBy: $o) { totalCount } }", none);
        assertThat(answer.body().at("/data").isNull()).isTrue();
        assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
        assertThat(answer.body().at("/errors/0/path").toString()).isEqualTo("[\"members\"]");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("orderBy", "$o");
        assertThat(member.run("query($o: MemberOrder) { members(first: 1, orderBy: $o) { totalCount } }")
                        .codes())
                .isEmpty();
        var inside = member.run(
                "query($o: Language = ENGLISH) { specialties(first: 2) { nodes { code name(language: $o) } } node(id: \"x\") { id } }",
                none);
        assertThat(inside.body().at("/data").isNull()).isTrue();
        assertThat(inside.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/path").toString()))
                .containsExactly("[\"specialties\",\"nodes\",0,\"name\"]", "[\"specialties\",\"nodes\",1,\"name\"]");
        var nullable = member.run(
                "query($d: Date = \"2026-01-01\") { regions(first: 1) { nodes { code statistics(from: $d, to: $d) { from } } } }",
                Collections.singletonMap("d", null));
        assertThat(nullable.codes()).containsExactly("BAD_USER_INPUT");
        assertThat(nullable.body().at("/data/regions/nodes/0/statistics").isNull())
                .isTrue();
        assertThat(nullable.body().at("/data/regions/nodes/0/code").asString()).isNotEmpty();
    }

    @Test
    void aNullThatDecidesNothingIsRefused() {
        for (var document : List.of(
                "query($n: Boolean = true) { viewer { kind @skip(if: $n) } }",
                "query($n: Boolean = true) { viewer @include(if: $n) { kind } }",
                "query($n: Boolean = true) { __schema { queryType { name @skip(if: $n) } } }",
                "subscription($n: Boolean = true) { referralChanged { referral { id @include(if: $n) } } }")) {
            refused(member.run(document, Collections.singletonMap("n", null)), "'$n'");
        }
    }

    @Test
    void introspectionTakesNullForItsDefault() {
        var fields = "query Fields%s { __type(name: \"Referral\") { fields%s { name } enumValues%s { name } } }";
        var expected = member.run(fields.formatted("", "", "")).data();
        assertThat(expected.at("/__type/fields").isEmpty()).isFalse();
        var literal = "(includeDeprecated: null)";
        assertThat(member.run(fields.formatted("", literal, literal)).data()).isEqualTo(expected);
        var variable = "(includeDeprecated: $d)";
        var document = fields.formatted("($d: Boolean)", variable, variable);
        assertThat(member.run(document).data()).isEqualTo(expected);
        assertThat(member.run(document, Collections.singletonMap("d", null)).data())
                .isEqualTo(expected);
    }

    @Test
    void nullsInMutationsAreErrorsOfTheVerb() {
        var before = Tables.state();
        var input = "{id: \"" + giving.get("id")
                + "\", receiverId: $r, kind: INSIDE, hotness: $h, description: \"x\", draft: $d}";
        for (var name : List.of("r", "h", "d")) {
            var answer = member.run(
                    "mutation($r: ID = \"x\", $h: Int = 3, $d: Boolean = true) { giveReferral(input: " + input
                            + ") { referral { id } } }",
                    Collections.singletonMap(name, null));
            assertThat(answer.codes()).as(name).containsExactly("BAD_USER_INPUT");
            assertThat(answer.body().at("/errors/0/path").toString()).isEqualTo("[\"giveReferral\"]");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void codesThatDoNotExistAreRefusedForEverybody() {
        for (var client : List.of(graphQl, member, graphQl.asClient(Cast.PARTNER, "chapters.read:fr-14"))) {
            for (var code : List.of("nope", "", " ", "FR-14 ", "ＦＲ-14", "fr_14", "x".repeat(10_000))) {
                for (var list : List.of(
                        "chapters(first: 1, region: $c)",
                        "chapters(first: 1, openSpecialty: $c)",
                        "communes(first: 1, departmentCode: $c)")) {
                    var answer = client.run("query($c: String) { " + list + " { totalCount } }", Map.of("c", code));
                    assertThat(answer.codes()).as(list + code).containsExactly("BAD_USER_INPUT");
                    assertThat(answer.body().at("/errors/0/message").asString()).contains("is the code of no");
                }
            }
        }
        for (var list : List.of(
                "members(first: 1, region: $c)",
                "members(first: 1, specialty: $c)",
                "referrals(first: 1, region: $c)")) {
            assertThat(member.run("query($c: String) { " + list + " { totalCount } }", Map.of("c", "nope"))
                            .codes())
                    .containsExactly("BAD_USER_INPUT");
        }
    }

    @Test
    void caseOfCodesDoesNotCount() {
        assertThat(graphQl.run("{ region(code: \"fr-14\") { code } }")
                        .at("/region/code")
                        .asString())
                .isEqualTo("FR-14");
        same("communes(first: 1, departmentCode: %s)", "2A", "2a");
        same("chapters(first: 1, region: %s)", "FR-14", "fr-14");
        same("members(first: 1, region: %s)", "FR-14", "Fr-14");
        same("referrals(first: 1, region: %s)", "FR-14", "fr-14");
        var specialty = Owner.ask("select specialty_code from member_card limit 1");
        same("members(first: 1, specialty: %s)", specialty, specialty.toUpperCase(java.util.Locale.ROOT));
        same("chapters(first: 1, openSpecialty: %s)", specialty, specialty.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void lengthsOfSearchesCountWhatPeopleCount() {
        var search = "query($s: String) { communes(first: 1, search: $s) { totalCount } }";
        for (var emoji : List.of("😀", "👨‍👩‍👧‍👦", "e\u0301")) {
            assertThat(member.run(search, Map.of("s", emoji.repeat(100))).codes())
                    .isEmpty();
            assertThat(member.run(search, Map.of("s", emoji.repeat(101))).codes())
                    .containsExactly("BAD_USER_INPUT");
        }
    }

    @Test
    void whatIsNotGrantedNeverLooksLikeANumber() {
        var partner = graphQl.asClient(Cast.PARTNER_ABROAD, "members.read:fr-13");
        for (var list : List.of("referralsGiven", "referralsReceived")) {
            var answer = partner.run("{ members(first: 1) { nodes { " + list + "(first: 1) { totalCount } } } }");
            assertThat(answer.codes()).as(list).containsExactly("FORBIDDEN");
            assertThat(answer.body().at("/errors/0/message").asString()).contains("REFERRALS_READ");
        }
        assertThat(partner.run("{ members(first: 1) { nodes { closedBusiness(first: 1) { totalCount } } } }")
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    private void same(String list, String kept, String written) {
        var document = "{ a: %s { totalCount } b: %s { totalCount } }"
                .formatted(list.formatted('"' + kept + '"'), list.formatted('"' + written + '"'));
        var data = member.run(document).data();
        assertThat(data.at("/a/totalCount").asInt()).as(list).isPositive();
        assertThat(data.at("/b")).as(list).isEqualTo(data.at("/a"));
    }

    private void refusedInside(String verb, Map<String, ?> input, String path, List<?> values) {
        var type = Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Input";
        var document = "mutation($input: " + type + "!) { " + verb + "(input: $input) { errors { __typename } } }";
        for (@Nullable
        Object value :
                Stream.concat(values.stream(), Stream.of(List.of("x", "y"))).toList()) {
            var answer = member.run(document, Map.of("input", Inputs.with(input, path, value)));
            refused(answer, "'$input." + path);
        }
    }

    private static void refused(GraphQlAnswer answer, String place) {
        assertThat(answer.codes()).as(answer.body().toString()).isNotEmpty().containsOnly("BAD_USER_INPUT");
        assertThat(answer.status()).isEqualTo(400);
        var messages = answer.body()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/message").asString())
                .toList();
        assertThat(String.join(" ", messages)).contains(place).doesNotMatch(CLASSES);
    }
}
