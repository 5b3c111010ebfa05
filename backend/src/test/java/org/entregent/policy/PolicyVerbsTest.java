package org.entregent.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.policy.PolicySamples.dues;
import static org.entregent.policy.PolicySamples.setting;
import static org.entregent.policy.PolicySamples.today;
import static org.entregent.policy.PolicySamples.visits;
import static org.entregent.policy.PolicySamples.withdrawing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Regions lay down what they decide by, from a day on; what has held stays as it was. */
@ApplicationTest
@DemonstrationData
class PolicyVerbsTest {

    private static final String READ = """
            query ($region: String!) { policies(region: $region) { isNational region { code } kinds {
              kind differences latestNumber
              inForce { number region { code } dues { daysUntilLate daysUntilRemoved } visits { mostVisits } seats { heldDays } }
              national { number region { code } visits { mostVisits } }
              upcoming { number startsOn region { code } }
              versions { number status startsOn endsOn followsAbove reason recordedBy viewerCanWithdraw
                withdrawal { reason withdrawnBy } } } } }""";

    @Autowired
    GraphQlClient graphQl;

    private Verbs director;
    private Verbs admin;

    @BeforeEach
    void who() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        Owner.sql().execute("delete from policy_withdrawal");
        Owner.sql()
                .execute(
                        "delete from policy_version where number > 1 or region_id <> (select id from region where code = 'FR')");
    }

    @Test
    void aRegionDiffersFromTheNetworkFromADayOn() {
        var before = kind("FR-13", "VISITS");
        assertThat(before.at("/inForce/region/code").asString()).isEqualTo("FR");
        assertThat(before.at("/latestNumber").asInt()).isZero();
        var set = director.done("setPolicy", setting("FR-13", 0, 0, visits(3)));
        assertThat(set.at("/status").asString()).isEqualTo("IN_FORCE");
        director.done("setPolicy", setting("FR-13", 1, 30, visits(4)));
        var after = kind("FR-13", "VISITS");
        assertThat(after.at("/inForce/visits/mostVisits").asInt()).isEqualTo(3);
        assertThat(after.at("/national/visits/mostVisits").asInt()).isEqualTo(2);
        assertThat(after.at("/differences").toString()).isEqualTo("[\"MOST_VISITS\"]");
        assertThat(after.at("/upcoming").toString())
                .isEqualTo("[{\"number\":2,\"startsOn\":\"%s\",\"region\":{\"code\":\"FR-13\"}}]"
                        .formatted(today().plusDays(30)));
        assertThat(after.at("/versions/1/endsOn").asString())
                .isEqualTo(today().plusDays(29).toString());
        assertThat(kind("FR-13", "DUES").at("/differences").isEmpty()).isTrue();
        assertThat(kind("FR-14", "VISITS").at("/inForce/visits/mostVisits").asInt())
                .isEqualTo(2);
    }

    @Test
    void theNetworksRulesChangeForAllThatFollowThem() {
        director.done("setPolicy", setting("FR-13", 0, 0, dues(2, 20, 40, 3)));
        admin.done("setPolicy", setting("FR", 1, 0, dues(5, 25, 50, 6)));
        assertThat(kind("FR-14", "DUES").at("/inForce/dues/daysUntilLate").asInt())
                .isEqualTo(5);
        var own = kind("FR-13", "DUES");
        assertThat(own.at("/inForce/dues/daysUntilLate").asInt()).isEqualTo(2);
        assertThat(own.at("/differences").size()).isEqualTo(4);
        director.done("setPolicy", setting("FR-13", 1, 0, Map.of("followAbove", "DUES")));
        assertThat(kind("FR-13", "DUES").at("/inForce/dues/daysUntilRemoved").asInt())
                .isEqualTo(50);
        assertThat(statuses("FR-13", "DUES")).containsExactly("IN_FORCE", "SUPERSEDED");
        Refusals.require(
                admin.client(),
                "setPolicy",
                setting("FR", 2, 0, Map.of("followAbove", "DUES")),
                "InvalidInput",
                "rules.followAbove");
    }

    @Test
    void whatIsToComeIsTakenBackAndStaysToBeRead() {
        var first = director.done("setPolicy", setting("FR-13", 0, 10, visits(3)));
        director.done("setPolicy", setting("FR-13", 1, 5, visits(4)));
        assertThat(statuses("FR-13", "VISITS")).containsExactly("UPCOMING", "SUPERSEDED");
        var second = kind("FR-13", "VISITS").at("/upcoming/0");
        assertThat(second.at("/number").asInt()).isEqualTo(2);
        var again = director.done("setPolicy", setting("FR-13", 2, 12, visits(5)));
        assertThat(statuses("FR-13", "VISITS")).containsExactly("UPCOMING", "UPCOMING", "SUPERSEDED");
        var withdrawal = withdrawing(again);
        var withdrawn = director.done("withdrawPolicy", withdrawal);
        assertThat(withdrawn.at("/withdrawal/reason").asString()).isEqualTo("Reporté.");
        assertThat(director.done("withdrawPolicy", withdrawal)).isEqualTo(withdrawn);
        refuse("withdrawPolicy", with(withdrawal, "reason", "Autre."), "IdAlreadyUsed", "commandId");
        refuse("withdrawPolicy", withdrawing(again), "PolicyAlreadyWithdrawn", "policyId");
        director.done("withdrawPolicy", withdrawing(first));
        assertThat(statuses("FR-13", "VISITS")).containsExactly("WITHDRAWN", "UPCOMING", "WITHDRAWN");
        var begun = director.done("setPolicy", setting("FR-13", 3, 0, visits(1)));
        refuse("withdrawPolicy", withdrawing(begun), "PolicyHasBegun", "policyId");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var input = setting("FR-13", 0, 0, visits(3));
        var done = director.done("setPolicy", input);
        var before = Tables.state();
        assertThat(director.done("setPolicy", input)).isEqualTo(done);
        refuse("setPolicy", with(input, "rules", visits(4)), "IdAlreadyUsed", "id");
        refuse("setPolicy", with(input, "id", UUID.randomUUID().toString()), "VersionConflict", "version");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var input = setting("FR-13", 0, 0, dues(1, 15, 32, 4));
        var before = Tables.state();
        refuse("setPolicy", with(input, "regionId", "x"), "InvalidInput", "regionId");
        refuse("setPolicy", with(input, "reason", " "), "InvalidInput", "reason");
        refuse("setPolicy", with(input, "reason", "x".repeat(501)), "InvalidInput", "reason");
        refuse("setPolicy", with(input, "startsOn", today().minusDays(1).toString()), "InvalidInput", "startsOn");
        refuse("setPolicy", with(input, "startsOn", today().plusYears(3).toString()), "InvalidInput", "startsOn");
        refuse("setPolicy", with(input, "rules", dues(0, 15, 32, 4)), "InvalidInput", "rules.dues.daysUntilLate");
        refuse("setPolicy", with(input, "rules", dues(20, 15, 32, 4)), "InvalidInput", "rules.dues.daysUntilExpired");
        refuse("setPolicy", with(input, "rules", visits(0)), "InvalidInput", "rules.visits.mostVisits");
        refuse(
                "setPolicy",
                with(input, "rules", Map.of("seats", Map.of("heldDays", 181))),
                "InvalidInput",
                "rules.seats.heldDays");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void nobodyLaysDownWhatIsNotTheirs() {
        var own = director.done("setPolicy", setting("FR-13", 0, 10, visits(3)));
        var before = Tables.state();
        for (var region : List.of("FR", "FR-14")) {
            refuse("setPolicy", setting(region, 0, 0, visits(3)), "NotFoundOrForbidden", "regionId");
        }
        Refusals.require(
                graphQl.as(Cast.DIRECTOR), "withdrawPolicy", withdrawing(own), "NotFoundOrForbidden", "policyId");
        for (var caller : List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.PRESIDENT))) {
            assertThat(new Verbs(caller)
                            .send("setPolicy", setting("FR-14", 0, 0, visits(3)))
                            .codes())
                    .containsOnly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void everybodyReadsTheRulesAndAdministratorsWhoLaidThemDown() {
        director.done("setPolicy", setting("FR-13", 0, 10, visits(3)));
        var seen = version(graphQl.as(Cast.DIRECTOR_ABROAD));
        assertThat(seen.at("/recordedBy").asString()).isNotBlank();
        assertThat(seen.at("/viewerCanWithdraw").asBoolean()).isTrue();
        for (var caller : List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.DIRECTOR))) {
            var other = version(caller);
            assertThat(other.at("/reason").asString()).isEqualTo("Décidé en assemblée.");
            assertThat(other.at("/recordedBy").isNull()).isTrue();
            assertThat(other.at("/viewerCanWithdraw").asBoolean()).isFalse();
        }
        assertThat(graphQl.run(READ, Map.of("region", "FR-99")).at("/policies").isNull())
                .isTrue();
    }

    private static JsonNode version(GraphQlClient caller) {
        return caller.run(READ, Map.of("region", "FR-13")).at("/policies/kinds/1/versions/0");
    }

    private JsonNode kind(String region, String kind) {
        for (var each : graphQl.run(READ, Map.of("region", region)).at("/policies/kinds")) {
            if (each.at("/kind").asString().equals(kind)) {
                return each;
            }
        }
        throw new AssertionError("No " + kind + " in " + region);
    }

    private List<String> statuses(String region, String kind) {
        return kind(region, kind)
                .at("/versions")
                .valueStream()
                .map(version -> version.at("/status").asString())
                .toList();
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), verb, input, type, field);
    }
}
