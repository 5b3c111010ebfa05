package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.StatementLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner organisation reads exactly what its token and the registry both grant. */
@ApplicationTest
@DemonstrationData
class PartnerTest {

    private static final String CHAPTERS =
            "{ regions(first: 100) { nodes { code name chapters(first: 100) { totalCount nodes { name commune { name } } } } } }";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    StatementLog log;

    @Test
    void readsItsOwnRegionAlone() {
        var regions = calvados("chapters.read:fr-14").run(CHAPTERS).at("/regions/nodes");
        assertThat(regions.valueStream().map(region -> region.at("/name").asString()))
                .containsExactly("Calvados");
        assertThat(regions.at("/0/chapters/totalCount").asInt()).isEqualTo(12);
        assertThat(regions.at("/0/chapters/nodes").size()).isEqualTo(12);
    }

    @Test
    void isRefusedWhatItWasNotGrantedWithoutAskingTheDatabase() {
        var caller = calvados("chapters.read:fr-14");
        caller.run(CHAPTERS).data();
        var sent = log.during(() -> {
            var answer = caller.run("{ members(first: 1) { totalCount } }");
            assertThat(answer.codes()).containsExactly("FORBIDDEN");
        });
        assertThat(sent).isEmpty();
    }

    @Test
    void scopeWithoutRegionGivesNothing() {
        assertThat(calvados("chapters.read").run(CHAPTERS).codes()).containsOnly("FORBIDDEN");
        assertThat(calvados("chapters.read")
                        .run("{ regions(first: 10) { totalCount } }")
                        .at("/regions/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void scopeThatTheRegistryDoesNotHoldGivesNothing() {
        var regions = calvados("chapters.read:fr-14", "chapters.read:fr-13")
                .run(CHAPTERS)
                .at("/regions/nodes");
        assertThat(regions.valueStream().map(region -> region.at("/code").asString()))
                .containsExactly("FR-14");
    }

    @Test
    void onePermissionOpensNoOtherRegion() {
        var caller = graphQl.asClient("partenaire-calvados", "chapters.read:fr-14", "members.read:fr-14");
        var answer = caller.run(
                "{ members(first: 100) { nodes { region { code } contact { email } chapter { region { code } } } } }");
        assertThat(answer.at("/members/nodes").size()).isEqualTo(100);
        assertThat(answer.at("/members/nodes")
                        .valueStream()
                        .map(member -> member.toString())
                        .distinct())
                .containsExactly(
                        "{\"region\":{\"code\":\"FR-14\"},\"contact\":null,\"chapter\":{\"region\":{\"code\":\"FR-14\"}}}");
    }

    @Test
    void seesMembersWhoOptedIn() {
        var all = graphQl.as("directrice@calvados.example")
                .run("{ region(code: \"FR-14\") { members(first: 1) { totalCount } } }");
        var listed =
                calvados("members.read:fr-14").run("{ region(code: \"FR-14\") { members(first: 1) { totalCount } } }");
        assertThat(listed.at("/region/members/totalCount").asInt())
                .isPositive()
                .isLessThan(all.at("/region/members/totalCount").asInt());
    }

    @Test
    void followsReferralsWithoutNames() {
        var document =
                "{ referrals(first: 50) { nodes { giverPseudonym receiverPseudonym giver { id } description prospect { name } "
                        + "history { note actor { id } } viewerActions } } }";
        var caller = calvados("referrals.read:fr-14");
        var referrals = caller.run(document).at("/referrals/nodes");
        assertThat(referrals.size()).isEqualTo(50);
        for (var personal : List.of("\"description\":\"", "\"name\":\"", "\"note\":\"", "\"id\":\"")) {
            assertThat(referrals.toString()).doesNotContain(personal);
        }
        assertThat(caller.run(document).at("/referrals/nodes")).isEqualTo(referrals);
        var others = graphQl.as("directrice@calvados.example").run(document).at("/referrals/nodes");
        assertThat(others.findValuesAsString("giverPseudonym"))
                .doesNotContainAnyElementsOf(referrals.findValuesAsString("giverPseudonym"));
    }

    private GraphQlClient calvados(String... scopes) {
        return graphQl.asClient("partenaire-calvados", scopes);
    }
}
