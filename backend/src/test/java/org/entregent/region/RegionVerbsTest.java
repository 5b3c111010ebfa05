package org.entregent.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.region.RegionSamples.correcting;
import static org.entregent.region.RegionSamples.id;
import static org.entregent.region.RegionSamples.opening;

import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Regions are opened and corrected by national administrators alone; what they were is kept. */
@ApplicationTest
@DemonstrationData
class RegionVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    private static int opened;

    Verbs admin;
    JsonNode region;

    @BeforeEach
    void open() {
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        region = admin.done("openRegion", opening(code()));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        assertThat(line(region)).matches("FR-\\w+ Val des Horloges FR Europe/Paris EUR 98000 6000000 1 true");
        var corrected = admin.done(
                "correctRegion",
                with(
                        correcting(region),
                        "timeZone",
                        "Indian/Reunion",
                        "yearlyFee.minorUnits",
                        1,
                        "parentId",
                        id("FR-14")));
        assertThat(line(corrected)).matches("FR-\\w+ Pays des Moulins FR-14 Indian/Reunion EUR 1 6000000 2 true");
        var changes = corrected.at("/changes/nodes");
        assertThat(changes.valueStream().map(change -> change.at("/action").asString()))
                .containsExactly("CORRECT_REGION", "OPEN_REGION");
        assertThat(changes.get(0).at("/changedBy").asString()).isEqualTo("Dominique Réseautin");
        assertThat(changes.get(0).at("/fields").valueStream().map(RegionVerbsTest::line))
                .containsExactly(
                        "name: Val des Horloges, Pays des Moulins",
                        "parent: FR, FR-14",
                        "timeZone: Europe/Paris, Indian/Reunion",
                        "yearlyFee: 98000, 1");
    }

    /** Roles are given by region: whoever holds one above it holds it in a new region at once. */
    @Test
    void aNewRegionIsItsAdministratorsAtOnce() {
        var code = code();
        var founding = """
                { region(code: "%s") { viewerCanManageChapters viewerCanReadStatistics } }""".formatted(code);
        var director = graphQl.as(Cast.DIRECTOR);
        assertThat(director.run(founding).at("/region").isNull()).isTrue();
        var made = admin.done("openRegion", with(opening(code), "parentId", id("FR-14")));
        assertThat(admin.client().run(founding).data().toString()).doesNotContain("false");
        assertThat(director.run(founding).data().toString()).doesNotContain("false");
        admin.done("correctRegion", with(correcting(made), "parentId", id("FR-13")));
        assertThat(director.run(founding).data().toString()).doesNotContain("true");
        assertThat(graphQl.as(Cast.DIRECTOR_ABROAD).run(founding).data().toString())
                .doesNotContain("false");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var opening = opening(code());
        var made = admin.done("openRegion", opening);
        var correcting = correcting(made);
        var corrected = admin.done("correctRegion", correcting);
        var before = Tables.state();
        assertThat(admin.done("openRegion", opening)).isEqualTo(corrected);
        assertThat(admin.done("correctRegion", correcting)).isEqualTo(corrected);
        refuse("openRegion", with(opening, "name", "Autre"), "IdAlreadyUsed", "commandId");
        refuse("openRegion", with(opening, "code", code()), "IdAlreadyUsed", "commandId");
        refuse("correctRegion", with(correcting, "name", "Autre"), "IdAlreadyUsed", "commandId");
        refuse(
                "correctRegion",
                with(correcting, "regionId", region.at("/id").asString()),
                "IdAlreadyUsed",
                "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        for (var verb : Map.of("openRegion", opening(code()), "correctRegion", correcting(region))
                .entrySet()) {
            var input = verb.getValue();
            for (var code : List.of("", "F", "FRA", "FR-", "FR-1234", "FR 14", "F1-14", "ÉR-14")) {
                refuse(verb.getKey(), with(input, "code", code), "InvalidInput", "code");
            }
            refuse(verb.getKey(), with(input, "code", "fr-14"), "RegionCodeTaken", "code");
            refuse(verb.getKey(), with(input, "name", " "), "InvalidInput", "name");
            refuse(verb.getKey(), with(input, "name", "x".repeat(101)), "InvalidInput", "name");
            for (var zone : List.of("", "Paris", "Europe/Lisbonne", "+02:00")) {
                refuse(verb.getKey(), with(input, "timeZone", zone), "InvalidInput", "timeZone");
            }
            for (var amount : List.of("yearlyFee", "promisedRevenue")) {
                refuse(verb.getKey(), with(input, amount + ".minorUnits", 0), "InvalidInput", amount + ".minorUnits");
                refuse(verb.getKey(), with(input, amount + ".currency", "CHF"), "InvalidInput", amount + ".currency");
            }
            refuse(verb.getKey(), with(input, "parentId", "x"), "InvalidInput", "parentId");
            refuse(verb.getKey(), with(input, "parentId", "reg_9999"), "NotFoundOrForbidden", "parentId");
        }
        var correcting = correcting(region);
        refuse("correctRegion", with(correcting, "regionId", "x"), "InvalidInput", "regionId");
        refuse("correctRegion", with(correcting, "regionId", "reg_9999"), "NotFoundOrForbidden", "regionId");
        refuse("correctRegion", with(correcting, "name", "Val des Horloges"), "InvalidInput", "");
        var conflict = Refusals.require(
                admin.client(), "correctRegion", with(correcting, "version", 2), "VersionConflict", "version");
        assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void noRegionCoversItself() {
        var under = admin.done(
                "openRegion", with(opening(code()), "parentId", region.at("/id").asString()));
        for (var parent : List.of(region, under)) {
            refuse(
                    "correctRegion",
                    with(correcting(region), "parentId", parent.at("/id").asString()),
                    "RegionInItself",
                    "parentId");
        }
    }

    @Test
    void theClockThatReferralsAreCountedByStays() {
        var calvados = admin.client()
                .run("{ region(code: \"FR-14\") { id code version } }")
                .at("/region");
        refuse("correctRegion", with(correcting(calvados), "timeZone", "Indian/Reunion"), "TimeZoneInUse", "timeZone");
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.as(Cast.DIRECTOR),
                graphQl.asClient(Cast.PARTNER, "regions.manage:fr-14", "chapters.read:fr-14"))) {
            for (var verb : Map.of("openRegion", opening(code()), "correctRegion", correcting(region))
                    .entrySet()) {
                assertThat(new Verbs(caller)
                                .send(verb.getKey(), verb.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
        assertThat(new Verbs(graphQl.as(Cast.DIRECTOR))
                        .client()
                        .run(
                                "{ viewer { viewerCanManageRegions } regions(first: 1) { nodes { changes(first: 1) { totalCount } } } }")
                        .data()
                        .toString())
                .isEqualTo("{\"viewer\":{\"viewerCanManageRegions\":false},"
                        + "\"regions\":{\"nodes\":[{\"changes\":{\"totalCount\":0}}]}}");
    }

    @Test
    void regionsAreFoundByWords() {
        assertThat(admin.client()
                        .run("{ regions(search: \"bouches rhone\", first: 2) { nodes { code } } }")
                        .at("/regions/nodes")
                        .toString())
                .isEqualTo("[{\"code\":\"FR-13\"}]");
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(admin.client(), verb, input, type, field);
    }

    /** One that no region has yet. */
    private static String code() {
        opened++;
        return "FR-X" + opened;
    }

    private static String line(JsonNode node) {
        if (node.has("former")) {
            return "%s: %s, %s"
                    .formatted(
                            node.at("/name").asString(),
                            node.at("/former").asString(),
                            node.at("/current").asString());
        }
        return "%s %s %s %s %s %d %d %d %s"
                .formatted(
                        node.at("/code").asString(),
                        node.at("/name").asString(),
                        node.at("/parent/code").asString(),
                        node.at("/timeZone").asString(),
                        node.at("/currency").asString(),
                        node.at("/yearlyFee/minorUnits").asLong(),
                        node.at("/promisedRevenue/minorUnits").asLong(),
                        node.at("/version").asInt(),
                        node.at("/viewerCanManage").asBoolean());
    }
}
