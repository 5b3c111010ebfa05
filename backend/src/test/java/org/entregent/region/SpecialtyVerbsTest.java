package org.entregent.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.region.SpecialtySamples.adding;
import static org.entregent.region.SpecialtySamples.correcting;
import static org.entregent.region.SpecialtySamples.retiring;

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

/** Trades are added, corrected and retired by national administrators alone; what they were called is kept. */
@ApplicationTest
@DemonstrationData
class SpecialtyVerbsTest {

    private static int added;

    @Autowired
    GraphQlClient graphQl;

    Verbs admin;
    JsonNode specialty;

    @BeforeEach
    void add() {
        added++;
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        specialty = admin.done("addSpecialty", adding("clockmaker-" + added));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        assertThat(line(specialty)).matches("clockmaker-\\d+ Horloger Clockmaker CRAFT 1 true");
        var corrected = admin.done("correctSpecialty", correcting(specialty));
        assertThat(line(corrected)).matches("clockmaker-\\d+ Horlogère Clockmaker COMMERCE 2 true");
        var retired = admin.done("retireSpecialty", retiring(corrected));
        assertThat(line(retired)).matches("clockmaker-\\d+ Horlogère Clockmaker COMMERCE 3 false");
        assertThat(retired.at("/retiredOn").asString()).isNotBlank();
        var changes = retired.at("/changes/nodes");
        assertThat(changes.valueStream().map(change -> change.at("/action").asString()))
                .containsExactly("RETIRE_SPECIALTY", "CORRECT_SPECIALTY", "ADD_SPECIALTY");
        assertThat(changes.get(1)
                        .at("/fields")
                        .valueStream()
                        .map(field -> field.at("/current").asString()))
                .containsExactly("Horlogère", "COMMERCE");
    }

    @Test
    void whatIsRetiredIsOfferedNoMore() {
        var code = specialty.at("/code").asString();
        var question = """
                { specialties(search: "horloger", first: 100) { nodes { code } }
                  retired: specialties(search: "horloger", first: 100, retired: true) { nodes { code } }
                  chapters(region: "FR-14", first: 1) { nodes { openSeats(first: 100) { totalCount } } } }""";
        var before = admin.client().run(question);
        assertThat(before.at("/specialties").toString()).contains("\"" + code + "\"");
        admin.done("retireSpecialty", retiring(specialty));
        var after = admin.client().run(question);
        assertThat(after.at("/specialties").toString()).doesNotContain("\"" + code + "\"");
        assertThat(after.at("/retired").toString()).contains("\"" + code + "\"");
        var seats = "/chapters/nodes/0/openSeats/totalCount";
        assertThat(after.at(seats).asInt()).isEqualTo(before.at(seats).asInt() - 1);
        refuse("retireSpecialty", with(retiring(specialty), "version", 2), "SpecialtyAlreadyRetired", "");
        refuse("correctSpecialty", with(correcting(specialty), "version", 2), "SpecialtyAlreadyRetired", "");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var adding = adding("echo-" + added);
        var made = admin.done("addSpecialty", adding);
        var correcting = correcting(made);
        var corrected = admin.done("correctSpecialty", correcting);
        var before = Tables.state();
        assertThat(admin.done("addSpecialty", adding)).isEqualTo(corrected);
        assertThat(admin.done("correctSpecialty", correcting)).isEqualTo(corrected);
        refuse("addSpecialty", with(adding, "words.french", "Autre"), "IdAlreadyUsed", "commandId");
        refuse("addSpecialty", with(adding, "code", "other"), "IdAlreadyUsed", "commandId");
        refuse("correctSpecialty", with(correcting, "words.french", "Autre"), "IdAlreadyUsed", "commandId");
        var retiring = retiring(corrected);
        refuse("retireSpecialty", with(retiring, "commandId", adding.get("commandId")), "IdAlreadyUsed", "commandId");
        assertThat(Tables.state()).isEqualTo(before);
        assertThat(admin.done("retireSpecialty", retiring)).isEqualTo(admin.done("retireSpecialty", retiring));
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        for (var code : List.of("", "é", "1-trade", "two words", "x".repeat(61))) {
            refuse("addSpecialty", with(adding("x"), "code", code), "InvalidInput", "code");
        }
        refuse("addSpecialty", adding("Plumber"), "SpecialtyCodeTaken", "code");
        var inputs = Map.of("addSpecialty", adding("faulty"), "correctSpecialty", correcting(specialty));
        for (var verb : inputs.entrySet()) {
            for (var language : List.of("french", "english")) {
                for (var name : List.of(" ", "x".repeat(101), "a\nb")) {
                    var path = "words." + language;
                    refuse(verb.getKey(), with(verb.getValue(), path, name), "InvalidInput", path);
                }
            }
        }
        var same = with(correcting(specialty), "words.french", "Horloger", "words.family", "CRAFT");
        refuse("correctSpecialty", same, "InvalidInput", "");
        for (var verb : Map.of("correctSpecialty", correcting(specialty), "retireSpecialty", retiring(specialty))
                .entrySet()) {
            refuse(verb.getKey(), with(verb.getValue(), "specialtyId", "x"), "InvalidInput", "specialtyId");
            refuse(
                    verb.getKey(),
                    with(verb.getValue(), "specialtyId", "spe_nobody"),
                    "NotFoundOrForbidden",
                    "specialtyId");
            refuse(verb.getKey(), with(verb.getValue(), "version", 7), "VersionConflict", "version");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        var inputs = Map.of(
                "addSpecialty", adding("intruder"),
                "correctSpecialty", correcting(specialty),
                "retireSpecialty", retiring(specialty));
        for (var caller :
                List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.PRESIDENT), graphQl.as(Cast.DIRECTOR))) {
            for (var verb : inputs.entrySet()) {
                assertThat(new Verbs(caller)
                                .send(verb.getKey(), verb.getValue())
                                .codes())
                        .containsExactly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(admin.client(), verb, input, type, field);
    }

    private static String line(JsonNode specialty) {
        return "%s %s %s %s %d %s"
                .formatted(
                        specialty.at("/code").asString(),
                        specialty.at("/french").asString(),
                        specialty.at("/english").asString(),
                        specialty.at("/family").asString(),
                        specialty.at("/version").asInt(),
                        specialty.at("/viewerCanManage").asBoolean());
    }
}
