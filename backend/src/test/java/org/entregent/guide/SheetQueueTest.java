package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.guide.SheetSamples.adding;
import static org.entregent.guide.SheetSamples.moving;
import static org.entregent.guide.SheetSamples.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Verbs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What editors of a guide find: what waits for them, a sheet by its name, sheets that look like one network. */
@ApplicationTest
@DemonstrationData
class SheetQueueTest {

    private static final String OWNER = "reseau@bouches-du-rhone.example";
    private static final String QUEUE = """
            query ($region: String!, $search: String, $waiting: Boolean) { region(code: $region) {
              networkSheets(search: $search, waiting: $waiting, first: 100) {
                totalCount nodes { id status latest { name number } published { number } } } } }
            """;
    private static final String DUPLICATES = """
            query ($id: ID!) { networkSheet(id: $id) { duplicates { reasons sheet { id } } } }
            """;

    @Autowired
    GraphQlClient graphQl;

    @Test
    void sheetsAreFoundByTheWordsOfTheirNewestVersion() {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        var name = "Les Étoilés d’Honfleur " + UUID.randomUUID();
        var sheet = editor.done("addNetwork", adding(name));
        assertThat(ids(queue(editor, "FR-14", name.toUpperCase(), null))).containsExactly(id(sheet));
        assertThat(ids(queue(editor, "FR-14", "sab etoiles", null))).contains(id(sheet));
        var written = editor.done("writeNetwork", writing(sheet, "Les Cirés " + name.substring(24)));
        assertThat(ids(queue(editor, "FR-14", name, null))).isEmpty();
        assertThat(ids(queue(editor, "FR-14", "cires " + name.substring(24), null)))
                .containsExactly(id(written));
        var refused = editor.client().run(QUEUE, Map.of("region", "FR-14", "search", "x".repeat(101)));
        assertThat(refused.body().toString()).contains("search has at most 100 characters");
    }

    @Test
    void whatAnOwnerWroteWaitsForAnEditor() {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        var owner = new Verbs(graphQl.as(OWNER));
        var own = owner.read("networkSheet", owned(owner));
        assertThat(ids(queue(editor, "FR-13", null, true))).doesNotContain(id(own));
        var written = owner.done(
                "writeNetwork", with(writing(own, "Autre"), "content", SheetSamples.content("Un Autre Nom")));
        assertThat(ids(queue(editor, "FR-13", null, true))).contains(id(own));
        assertThat(ids(queue(editor, "FR-13", "un autre nom", false))).isEmpty();
        editor.done("publishNetwork", moving(written));
        assertThat(ids(queue(editor, "FR-13", null, true))).doesNotContain(id(own));
        assertThat(ids(queue(editor, "FR-13", "un autre nom", false))).containsExactly(id(own));
    }

    @Test
    void whatWaitsWasHandedInOrIsNewerThanWhatThePublicSees() {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        assertThat(queue(editor, "FR-13", null, true).at("/nodes").valueStream())
                .isNotEmpty()
                .allMatch(sheet -> List.of("SUBMITTED", "IN_REVIEW")
                                .contains(sheet.at("/status").asString())
                        || sheet.at("/latest/number").asInt()
                                > sheet.at("/published/number").asInt());
        var all = queue(editor, "FR-13", null, null).at("/totalCount").asInt();
        var waiting = queue(editor, "FR-13", null, true).at("/totalCount").asInt();
        assertThat(queue(editor, "FR-13", null, false).at("/totalCount").asInt())
                .isEqualTo(all - waiting);
        assertThat(queue(new Verbs(graphQl.as(Cast.GIVER)), "FR-13", null, null)
                        .at("/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void sheetsOfOneNetworkLookAlike() {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        var token = UUID.randomUUID().toString();
        var first = added(editor, Map.of("name", "L’Écluse " + token, "acronym", "E" + token.substring(0, 8)));
        var named = added(editor, Map.of("name", "L'ecluse - " + token));
        var hosted =
                added(editor, Map.of("name", "Ailleurs " + token, "website", "http://" + token + ".example/accueil"));
        var shortened = added(
                editor,
                Map.of(
                        "name",
                        "Autre " + token,
                        "acronym",
                        "e" + token.substring(0, 8),
                        "website",
                        "facebook.com/a" + token));
        var shared = added(editor, Map.of("name", "Tiers " + token, "website", "facebook.com/b" + token));
        var site = with(
                writing(first, ""),
                "content",
                content(Map.of("name", "L’Écluse " + token, "website", token + ".example")));
        editor.done("writeNetwork", with(site, "content.acronym", "E" + token.substring(0, 8)));
        assertThat(duplicates(editor, first))
                .containsExactlyInAnyOrder(
                        id(named) + " NAME PLACE", id(hosted) + " WEBSITE PLACE", id(shortened) + " ACRONYM PLACE");
        assertThat(duplicates(editor, shared)).isEmpty();
        editor.done("mergeNetworks", SheetSamples.merging(named, first));
        assertThat(duplicates(editor, first)).hasSize(2);
        assertThat(duplicates(editor, named)).isEmpty();
    }

    /** With numbers, an acronym and a site of nobody else's. */
    private static JsonNode added(Verbs editor, Map<String, Object> said) {
        return editor.done("addNetwork", with(adding(""), "content", content(said)));
    }

    private static Map<String, Object> content(Map<String, Object> said) {
        var content = SheetSamples.content("");
        List.of("rna", "siren", "acronym", "website").forEach(content::remove);
        content.putAll(said);
        return content;
    }

    private static List<String> duplicates(Verbs editor, JsonNode sheet) {
        return editor.client()
                .run(DUPLICATES, Map.of("id", id(sheet)))
                .at("/networkSheet/duplicates")
                .valueStream()
                .map(other -> other.at("/sheet/id").asString() + " "
                        + String.join(
                                " ",
                                other.at("/reasons")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    private static JsonNode queue(Verbs editor, String region, String search, Boolean waiting) {
        var variables = new HashMap<String, Object>(Map.of("region", region));
        variables.put("search", search);
        variables.put("waiting", waiting);
        return editor.client().run(QUEUE, variables).at("/region/networkSheets");
    }

    private static List<String> ids(JsonNode sheets) {
        return sheets.at("/nodes").valueStream().map(SheetQueueTest::id).toList();
    }

    private static String owned(Verbs owner) {
        return owner.client()
                .run("{ viewer { networkSheets { id } } }")
                .at("/viewer/networkSheets/0/id")
                .asString();
    }

    private static String id(JsonNode sheet) {
        return sheet.at("/id").asString();
    }
}
