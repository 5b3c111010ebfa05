package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.guide.SheetSamples.adding;
import static org.entregent.guide.SheetSamples.bare;
import static org.entregent.guide.SheetSamples.content;
import static org.entregent.guide.SheetSamples.merging;
import static org.entregent.guide.SheetSamples.moving;
import static org.entregent.guide.SheetSamples.restoring;
import static org.entregent.guide.SheetSamples.writing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Sheets are begun, written, judged, shown and merged by those whose they are; the public sees what was published. */
@ApplicationTest
@DemonstrationData
class SheetVerbsTest {

    private static final String OWNER = "reseau@bouches-du-rhone.example";

    @Autowired
    GraphQlClient graphQl;

    Verbs editor;
    JsonNode sheet;
    String name = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        name = "Les Sabliers " + UUID.randomUUID();
        sheet = editor.done("addNetwork", adding(name));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        assertThat(sheet.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(sheet.at("/network").isNull()).isTrue();
        var latest = sheet.at("/latest");
        assertThat(latest.at("/number").asInt()).isEqualTo(1);
        assertThat(latest.at("/writtenBy").asString()).isEqualTo("Honorine Boussolin");
        assertThat(latest.at("/rna").asString()).isEqualTo("W142000001");
        assertThat(latest.at("/siren").asString()).isEqualTo("404833048");
        assertThat(latest.at("/contactEmail").asString()).isEqualTo("bonjour@sabliers.example");
        assertThat(latest.at("/contactPhone").asString()).isEqualTo("+33261910012");
        assertThat(latest.at("/website").asString()).isEqualTo("https://www.sabliers.example");
        assertThat(codes(latest.at("/departments"))).containsExactly("14", "61");
        assertThat(codes(latest.at("/communes"))).containsExactlyInAnyOrder("14118", "14047");
        assertThat(latest.at("/activities/0/id").asString()).isEqualTo("act_G_NAF_REV_2");
        assertThat(latest.at("/completeness").asInt()).isEqualTo(100);
        assertThat(latest.at("/missing").isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingIsNamedTheHeaviestFirst() {
        var written = editor.done("writeNetwork", with(writing(sheet, name), "content", bare(name)));
        assertThat(written.at("/latest/completeness").asInt()).isZero();
        assertThat(written.at("/latest/missing")).hasSize(18);
        assertThat(written.at("/latest/missing/0").asString()).isEqualTo("DESCRIPTION");
        var described = with(bare(name), "description", "Du temps.", "feeBand", "FREE", "accessible", false);
        var more = editor.done("writeNetwork", with(writing(written, name), "content", described));
        assertThat(more.at("/latest/completeness").asInt()).isEqualTo(12 + 8 + 2);
        assertThat(more.at("/latest/isFull").asBoolean()).isFalse();
    }

    @Test
    void thePublicSeesWhatWasPublished() {
        assertThat(publicly(sheet).isNull()).isTrue();
        var published = editor.done("publishNetwork", moving(sheet));
        assertThat(published.at("/status").asString()).isEqualTo("PUBLISHED");
        assertThat(publicly(sheet).at("/name").asString()).isEqualTo(name);
        assertThat(publicly(sheet).at("/slug").asString()).startsWith("les-sabliers-");
        var written = editor.done("writeNetwork", writing(published, name + " bis"));
        assertThat(publicly(sheet).at("/name").asString()).isEqualTo(name + " bis");
        var archived = editor.done("archiveNetwork", moving(written));
        assertThat(publicly(sheet).isNull()).isTrue();
        var again = editor.done("publishNetwork", moving(archived));
        assertThat(publicly(sheet).at("/name").asString()).isEqualTo(name + " bis");
        assertThat(again.at("/events/nodes")
                        .valueStream()
                        .map(event -> event.at("/action").asString()))
                .containsExactlyInAnyOrder("PUBLISH", "ARCHIVE", "WRITE", "PUBLISH", "ADD");
    }

    @Test
    void anOwnersWordsWaitForAnEditor() {
        var owner = new Verbs(graphQl.as(OWNER));
        var own = own(owner);
        var shown = publicly(own).at("/name").asString();
        var written = owner.done("writeNetwork", with(writing(own, shown), "content", content("Nouveau Nom")));
        assertThat(written.at("/latest/origin").asString()).isEqualTo("OWNER");
        assertThat(publicly(own).at("/name").asString()).isEqualTo(shown);
        Refusals.require(owner.client(), "publishNetwork", moving(written), "SheetActionNotAllowed", "");
        var director = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        director.done("publishNetwork", moving(written));
        assertThat(publicly(own).at("/name").asString()).isEqualTo("Nouveau Nom");
        var confirmed = owner.done("confirmNetwork", moving(own(owner)));
        assertThat(confirmed.at("/status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void aFormerVersionIsPutBack() {
        var written = editor.done("writeNetwork", writing(sheet, "Autre Nom"));
        var restored = editor.done("restoreNetwork", restoring(written, 1));
        assertThat(restored.at("/latest/name").asString()).isEqualTo(name);
        assertThat(restored.at("/latest/number").asInt()).isEqualTo(3);
        assertThat(restored.at("/latest/origin").asString()).isEqualTo("RESTORED");
        refuse("restoreNetwork", restoring(restored, 3), "InvalidInput", "number");
        refuse("restoreNetwork", restoring(restored, 4), "InvalidInput", "number");
    }

    @Test
    void addressesOfMergedSheetsLeadToWhatRemains() {
        var published = editor.done("publishNetwork", moving(sheet));
        var slug = publicly(published).at("/slug").asString();
        var other = editor.done("publishNetwork", moving(editor.done("addNetwork", adding("Le Vrai " + name))));
        var third = editor.done("publishNetwork", moving(editor.done("addNetwork", adding("Le Seul " + name))));
        editor.done("mergeNetworks", merging(published, other));
        assertThat(at(slug)).isEqualTo("Le Vrai " + name);
        var merged = editor.read("networkSheet", sheet.at("/id").asString());
        assertThat(merged.at("/status").asString()).isEqualTo("MERGED");
        assertThat(merged.at("/viewerActions").isEmpty()).isTrue();
        editor.done(
                "mergeNetworks",
                merging(editor.read("networkSheet", other.at("/id").asString()), third));
        assertThat(at(slug)).isEqualTo("Le Seul " + name);
        refuse("mergeNetworks", merging(third, third), "InvalidInput", "intoId");
        refuse("mergeNetworks", merging(third, merged), "InvalidInput", "intoId");
    }

    @Test
    void twoOfOneNameHaveTwoAddresses() {
        var first = publicly(editor.done("publishNetwork", moving(sheet)));
        var second = publicly(editor.done("publishNetwork", moving(editor.done("addNetwork", adding(name)))));
        assertThat(second.at("/slug").asString())
                .startsWith(first.at("/slug").asString() + "-")
                .isNotEqualTo(first.at("/slug").asString());
    }

    @Test
    void saidAgainIsDoneOnce() {
        var input = adding("Les Échos");
        var added = editor.done("addNetwork", input);
        var submitting = moving(added);
        var submitted = editor.done("submitNetwork", submitting);
        var before = Tables.state();
        assertThat(editor.done("addNetwork", input)).isEqualTo(submitted);
        assertThat(editor.done("submitNetwork", submitting)).isEqualTo(submitted);
        refuse("addNetwork", with(input, "content.name", "Autre"), "IdAlreadyUsed", "id");
        refuse("submitNetwork", with(submitting, "note", "Autre"), "IdAlreadyUsed", "commandId");
        refuse("reviewNetwork", submitting, "IdAlreadyUsed", "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        var input = adding("Sans Défaut");
        fault(input, "name", "", "x".repeat(121), "a\nb");
        fault(input, "acronym", "x".repeat(21));
        fault(input, "rna", "W12", "X123456789");
        fault(input, "siren", "404833049", "000000000", "40483304");
        fault(input, "summary", "x".repeat(301), "a\nb");
        fault(input, "description", "x".repeat(5_001));
        fault(input, "departments", List.of("99"), Collections.nCopies(111, "14"));
        fault(input, "communeIds", List.of("x"), List.of("com_99999"));
        fault(input, "activityIds", List.of("act_00_NAF_REV_2"), List.of("act_47_NAF"), List.of("x"));
        fault(input, "memberCount", -1, 1_000_001);
        fault(input, "firmCount", -1);
        fault(input, "contactName", "x".repeat(101));
        fault(input, "contactEmail", "personne");
        fault(input, "contactPhone", "12");
        fault(input, "website", "ftp://ailleurs.example");
        fault(input, "address", "x".repeat(201));
        fault(input, "communeId", "x", "com_99999");
        fault(input, "latitude", 90.1);
        fault(input, "longitude", -180.1);
        refuse("addNetwork", with(input, "content.longitude", null), "InvalidInput", "content.longitude");
        refuse("addNetwork", with(input, "content.allActivities", true), "InvalidInput", "content.activityIds");
        refuse("addNetwork", with(input, "regionId", "x"), "InvalidInput", "regionId");
        refuse(
                "addNetwork",
                with(input, "regionId", SheetSamples.regionId("FR-13")),
                "NotFoundOrForbidden",
                "regionId");
        refuse("requestNetworkChanges", with(moving(sheet), "note", " "), "InvalidInput", "note");
        refuse("submitNetwork", with(moving(sheet), "note", "x".repeat(1_001)), "InvalidInput", "note");
        refuse("submitNetwork", with(moving(sheet), "version", 7), "VersionConflict", "version");
        var unknown = Inputs.unknownLike(sheet.at("/id").asString());
        refuse("submitNetwork", with(moving(sheet), "sheetId", unknown), "NotFoundOrForbidden", "sheetId");
        var refusal = Refusals.require(editor.client(), "confirmNetwork", moving(sheet), "SheetActionNotAllowed", "");
        assertThat(refusal.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void aChaptersSheetIsTheChapters() {
        var id = Owner.ask("select 'sht_' || region_id || '_' || id from network where chapter_id is not null "
                + "and region_id = (select id from region where code = 'FR-14') limit 1");
        var ofChapter = editor.read("networkSheet", id);
        assertThat(ofChapter.at("/viewerActions").valueStream().map(JsonNode::asString))
                .containsExactly("CONFIRM");
        refuse("writeNetwork", writing(ofChapter, "Autre"), "SheetOfChapter", "");
        refuse("mergeNetworks", merging(ofChapter, sheet), "SheetOfChapter", "");
        refuse("archiveNetwork", moving(ofChapter), "SheetOfChapter", "");
        refuse("publishNetwork", moving(ofChapter), "SheetOfChapter", "");
    }

    private void fault(Map<String, Object> input, String field, Object... values) {
        for (var value : values) {
            refuse("addNetwork", with(input, "content." + field, value), "InvalidInput", "content." + field);
        }
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(editor.client(), verb, input, type, field);
    }

    private JsonNode own(Verbs owner) {
        var id = owner.client()
                .run("{ viewer { networkSheets { id } } }")
                .at("/viewer/networkSheets/0/id")
                .asString();
        return owner.read("networkSheet", id);
    }

    /** What somebody without an account sees. */
    private JsonNode publicly(JsonNode ofSheet) {
        var id = ofSheet.at("/id").asString().replaceFirst("sht_", "net_");
        return graphQl.run("query ($id: ID!) { network(id: $id) { name slug } }", Map.of("id", id))
                .at("/network");
    }

    private String at(String slug) {
        return graphQl.run("query ($slug: String!) { networkAt(slug: $slug) { name } }", Map.of("slug", slug))
                .at("/networkAt/name")
                .asString();
    }

    private static List<String> codes(JsonNode all) {
        return all.valueStream().map(each -> each.at("/code").asString()).toList();
    }
}
