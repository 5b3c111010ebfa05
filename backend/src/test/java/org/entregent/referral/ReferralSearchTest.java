package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Words find what their reader may read, and nothing else. */
@ApplicationTest
@DemonstrationData
class ReferralSearchTest {

    private static final String LIST = """
            query List($search: String, $side: ReferralSide) {
              referrals(filter: { search: $search, side: $side }, first: 100) {
                totalCount
                nodes { referralId description prospect { name } giver { lastName } receiver { lastName } }
              }
            }
            """;

    @Autowired
    GraphQlClient graphQl;

    private GraphQlClient member;
    private JsonNode given;

    @BeforeEach
    void findOwnReferral() {
        member = graphQl.as("membre@calvados.example");
        given = referrals(member, null, "GIVEN")
                .at("/nodes")
                .valueStream()
                .filter(referral -> !referral.at("/prospect/name").isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void prospectIsFoundByItsGiverWithoutAccentsAndCase() {
        var found = referrals(member, bare(prospect()), "GIVEN");
        assertThat(found.at("/nodes").findValuesAsString("referralId"))
                .contains(given.at("/referralId").asString());
        assertThat(found.at("/totalCount").asInt())
                .isLessThan(referrals(member, null, "GIVEN").at("/totalCount").asInt());
    }

    @Test
    void wordsMayStandInDifferentPlaces() {
        var words = given.at("/receiver/lastName").asString() + " " + prospect();
        assertThat(referrals(member, words, "GIVEN").at("/nodes").findValuesAsString("referralId"))
                .contains(given.at("/referralId").asString());
        assertThat(referrals(member, words + " xyzzy", "GIVEN")
                        .at("/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void whoMayNotReadTheProspectDoesNotFindByIt() {
        var director = graphQl.as("directrice@calvados.example");
        assertThat(referrals(director, prospect(), null).at("/nodes").findValuesAsString("referralId"))
                .doesNotContain(given.at("/referralId").asString());
        assertThat(referrals(director, given.at("/receiver/lastName").asString(), null)
                        .at("/totalCount")
                        .asInt())
                .isPositive();
    }

    @Test
    void partnersFindNothingByWords() {
        var partner = graphQl.asClient("partenaire-calvados", "referrals.read:fr-14");
        var document = "{ referrals(first: 1%s) { totalCount } }";
        assertThat(partner.run(document.formatted(""))
                        .at("/referrals/totalCount")
                        .asInt())
                .isPositive();
        assertThat(partner.run(document.formatted(", filter: { search: \"e\" }"))
                        .at("/referrals/totalCount")
                        .asInt())
                .isZero();
    }

    /** The rows that a member's figures are made of. */
    @Test
    void sentInAMonthAreThoseThatTheFiguresCount() {
        var answer = member.run("""
                {
                  viewer { memberships { figures(from: "2026-03-01", to: "2026-03-01") { referralsGiven referralsReceived } } }
                  given: referrals(filter: { side: GIVEN, sentFrom: "2026-03-01", sentTo: "2026-03-31" }, first: 1) { totalCount }
                  received: referrals(filter: { side: RECEIVED, sentFrom: "2026-03-01", sentTo: "2026-03-31" }, first: 1) { totalCount }
                }
                """);
        var figures = answer.at("/viewer/memberships/0/figures");
        assertThat(figures.at("/referralsGiven").asInt()).isPositive();
        assertThat(answer.at("/given/totalCount")).isEqualTo(figures.at("/referralsGiven"));
        assertThat(answer.at("/received/totalCount")).isEqualTo(figures.at("/referralsReceived"));
    }

    @Test
    void tooManyWordsAreRefused() {
        var answer = member.run(LIST, Map.of("search", "a".repeat(101)));
        assertThat(answer.body().at("/errors/0/message").asString()).contains("filter.search has at most 100");
    }

    private String prospect() {
        return given.at("/prospect/name").asString();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static JsonNode referrals(GraphQlClient caller, @Nullable String search, @Nullable String side) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("search", search);
        variables.put("side", side);
        return caller.run(LIST, variables).at("/referrals");
    }
}
