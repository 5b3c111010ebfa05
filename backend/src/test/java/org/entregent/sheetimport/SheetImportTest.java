package org.entregent.sheetimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.sheetimport.SheetFiles.csv;
import static org.entregent.sheetimport.SheetFiles.export;
import static org.entregent.sheetimport.SheetFiles.of;
import static org.entregent.sheetimport.SheetFiles.renamed;
import static org.entregent.sheetimport.SheetImportSamples.applying;
import static org.entregent.sheetimport.SheetImportSamples.choosing;
import static org.entregent.sheetimport.SheetImportSamples.naming;
import static org.entregent.sheetimport.SheetImportSamples.undoing;

import java.util.LinkedHashMap;
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
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files become sheets, and sheets become what they were. */
@ApplicationTest
@DemonstrationData
class SheetImportTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final String GUIDE = "FR-13";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    Verbs editor;
    SheetFiles files;
    String name = "";

    @BeforeEach
    void enter() {
        editor = new Verbs(graphQl.as(EDITOR));
        files = new SheetFiles(tokens.browser(), EDITOR);
        name = "Les Grands Essais " + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({"FR-13, " + EDITOR, "FR-14, " + Cast.DIRECTOR})
    void whatWasExportedIsKnown(String region, String email) {
        var sender = new SheetFiles(tokens.browser(), email);
        var export = tokens.browser().get("/donnees/reseaux/" + region + ".csv").body();
        var kept = new Verbs(graphQl.as(email)).read("sheetImport", sender.sent(region, export));
        assertThat(counts(kept))
                .as(kept.toString())
                .isEqualTo("0 " + kept.at("/rowCount").asInt() + " 0 0");
        assertThat(kept.at("/rowCount").asInt()).isGreaterThan(20);
        assertThat(unknownColumns(kept)).isEmpty();
    }

    @Test
    void aWholeGuideComesLeavesAndComesAgain() {
        var before = published();
        var archived = archived();
        var file = renamed(export(tokens.browser(), GUIDE), " bis");
        var kept = files.sent(GUIDE, file);
        var applied = editor.done("applySheetImport", applying(kept, "PUBLISHED"));
        var count = applied.at("/rowCount").asInt();
        assertThat(counts(applied)).isEqualTo(count + " 0 0 0");
        assertThat(applied.at("/state").asString()).isEqualTo("APPLIED");
        assertThat(applied.at("/doneCount").asInt()).isEqualTo(count);
        assertThat(applied.at("/appliedBy").asString()).isEqualTo("Blandine Fichelin");
        assertThat(published()).isEqualTo(before + count);
        var addresses = addresses(kept);

        var undone = editor.done("undoSheetImport", undoing(kept));
        assertThat(undone.at("/state").asString()).isEqualTo("UNDONE");
        assertThat(undone.at("/takenBackCount").asInt()).isEqualTo(count);
        assertThat(published()).isEqualTo(before);
        // What the import began, and nobody touched, is as if it had never been.
        assertThat(archived()).isEqualTo(archived);

        var again = files.sent(GUIDE, file);
        var back = editor.done("applySheetImport", applying(again, "PUBLISHED"));
        assertThat(counts(back)).isEqualTo(count + " 0 0 0");
        assertThat(published()).isEqualTo(before + count);
        assertThat(addresses(again)).isEqualTo(addresses);
        assertThat(counts(editor.read("sheetImport", files.sent(GUIDE, file)))).isEqualTo("0 " + count + " 0 0");
        editor.done("undoSheetImport", undoing(again));
    }

    @Test
    void sheetsComeInAsTheEditorSays() {
        for (var entry : List.of("DRAFT", "SUBMITTED", "PUBLISHED")) {
            var kept = files.sent(GUIDE, of(said("name", name + entry, "famille", "Métier")));
            editor.done("applySheetImport", applying(kept, entry));
            var sheet = sheet(kept);
            assertThat(sheet.at("/status").asString()).isEqualTo(entry);
            assertThat(sheet.at("/network").isNull()).isEqualTo(!entry.equals("PUBLISHED"));
            assertThat(sheet.at("/latest/origin").asString()).isEqualTo("IMPORT");
            assertThat(sheet.at("/latest/family").asString()).isEqualTo("TRADE");
            assertThat(sheet.at("/events/nodes/0/action").asString()).isEqualTo("IMPORT");
            assertThat(sheet.at("/events/nodes/0/note").asString()).isEqualTo("réseaux.csv");
        }
    }

    @Test
    void everyFieldIsReadAsPeopleWriteIt() {
        var kept = files.sent(
                GUIDE,
                of(said(
                        "Nom du réseau",
                        name,
                        "Sigle",
                        "GE",
                        "Famille",
                        "thematique",
                        "Forme juridique",
                        "Association loi 1901",
                        "Numéro RNA",
                        "w132 000 777",
                        "En une ligne",
                        "Essayer, ensemble.",
                        "Départements",
                        "Bouches-du-Rhône, 84",
                        "Communes",
                        "Aubagne ; 13055",
                        "Activités",
                        "C 47",
                        "Public",
                        "Dirigeants | Femmes",
                        "Taille des entreprises",
                        "TPE;10-49",
                        "Nombre de membres",
                        "1 250",
                        "Cotisation",
                        "150 €",
                        "Comment on y entre",
                        "cooptation",
                        "Rythme des réunions",
                        "Mensuel",
                        "Horaires",
                        "Petit-déjeuner, Soir",
                        "Services",
                        "Formation",
                        "On y vient pour",
                        "Nouveaux clients",
                        "Courriel",
                        "Bonjour@Essais.example",
                        "Téléphone",
                        "491990012",
                        "Site",
                        "www.essais-grands.example",
                        "Adresse",
                        "1 rue des Essais",
                        "Ville",
                        "St Rémy de Provence",
                        "Latitude",
                        "43,29",
                        "Longitude",
                        "5.38",
                        "Langues",
                        "français, anglais",
                        "Accessibilité",
                        "oui")));
        editor.done("applySheetImport", applying(kept, "DRAFT"));
        var said = sheet(kept).at("/latest");
        assertThat(said.at("/rna").asString()).isEqualTo("W132000777");
        assertThat(said.at("/departments").findValuesAsString("code")).containsExactly("13", "84");
        assertThat(said.at("/communes").findValuesAsString("code")).containsExactlyInAnyOrder("13005", "13055");
        assertThat(said.at("/activities").findValuesAsString("id"))
                .containsExactlyInAnyOrder("act_C_NAF_REV_2", "act_47_NAF_REV_2");
        assertThat(said.at("/audiences").toString()).isEqualTo("[\"HEADS_OF_FIRMS\",\"WOMEN\"]");
        assertThat(said.at("/firmSizes").toString()).isEqualTo("[\"FROM_1_TO_9\",\"FROM_10_TO_49\"]");
        assertThat(said.at("/memberCount").asInt()).isEqualTo(1250);
        assertThat(said.at("/feeBand").asString()).isEqualTo("UP_TO_300");
        assertThat(said.at("/timeSlots").toString()).isEqualTo("[\"BREAKFAST\",\"EVENING\"]");
        assertThat(said.at("/contactEmail").asString()).isEqualTo("bonjour@essais.example");
        assertThat(said.at("/contactPhone").asString()).isEqualTo("+33491990012");
        assertThat(said.at("/website").asString()).isEqualTo("https://www.essais-grands.example");
        assertThat(said.at("/commune/code").asString()).isEqualTo("13100");
        assertThat(said.at("/latitude").asDouble()).isEqualTo(43.29);
        assertThat(said.at("/languages").toString()).isEqualTo("[\"FR\",\"EN\"]");
        assertThat(said.at("/accessible").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongIsToldCellByCell() {
        var kept = files.sent(
                GUIDE,
                csv(List.of(
                        List.of(
                                "Nom",
                                "Famille",
                                "SIREN",
                                "Courriel",
                                "Cotisation",
                                "Commune du siège",
                                "Région",
                                "Membres"),
                        List.of(name, "Tribu", "123", "nobody", "cher", "Nulle-Part", "FR-14", "beaucoup"),
                        List.of("", "Métier", "", "", "", "", "", ""),
                        List.of(name + " 2", "Métier", "", "", "", "", "", ""),
                        List.of(name + " 2", "Métier", "", "", "", "", "", "", "de trop"),
                        List.of(name + " 2", "Métier", "", "", "", "", "", ""),
                        List.of(name + " 3", "", "", "", "", "", "", ""))));
        var read = editor.read("sheetImport", kept);
        assertThat(counts(read)).isEqualTo("1 0 0 5");
        var rows = read.at("/rows/nodes");
        assertThat(rows.get(0).at("/faults").findValuesAsString("reason"))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_VALUE",
                        "NOT_A_SIREN",
                        "NOT_AN_EMAIL",
                        "UNKNOWN_VALUE",
                        "NO_SUCH_PLACE",
                        "OTHER_REGION",
                        "NOT_A_NUMBER");
        assertThat(rows.get(0).at("/line").asInt()).isEqualTo(2);
        assertThat(rows.get(0).at("/faults").findValuesAsString("label")).contains("Courriel", "Commune du siège");
        assertThat(rows.get(0).at("/faults").findValuesAsString("value")).contains("Nulle-Part", "cher", "nobody");
        assertThat(rows.get(1).at("/faults").findValuesAsString("reason")).containsExactly("BLANK");
        assertThat(rows.get(3).at("/faults").findValuesAsString("value")).containsExactly("de trop");
        assertThat(rows.get(4).at("/faults/0/reason").asString()).isEqualTo("TWICE");
        assertThat(rows.get(4).at("/faults/0/otherLine").asInt()).isEqualTo(4);
        assertThat(rows.get(5).at("/faults/0/field").asString()).isEqualTo("FAMILY");

        Refusals.require(
                editor.client(), "applySheetImport", applying(kept, "DRAFT"), "SheetImportFaulty", "withoutFaulty");
        var input = applying(kept, "DRAFT");
        input.put("withoutFaulty", true);
        assertThat(editor.done("applySheetImport", input).at("/doneCount").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoeverDiffersIsAskedFor() {
        var first = files.sent(
                GUIDE,
                csv(List.of(
                        List.of("Nom", "Famille", "SIREN", "Résumé", "Téléphone"),
                        List.of(name + " A", "Métier", "404833048", "Avant.", "04 65 71 00 01"),
                        List.of(name + " B", "Métier", "", "Avant.", ""),
                        List.of(name + " C", "Métier", "", "Avant.", ""),
                        List.of(name + " D", "Métier", "", "Avant.", ""))));
        editor.done("applySheetImport", applying(first, "PUBLISHED"));
        var second = files.sent(
                GUIDE,
                csv(List.of(
                        List.of("Nom", "SIREN", "Résumé", "Téléphone", "Famille"),
                        List.of(name + " autrement", "404 833 048", "Après.", "", ""),
                        List.of(name + " B", "", "Après.", "", ""),
                        List.of(name + " C", "", "Après.", "", "Métier"),
                        List.of(name + " D", "", "Avant.", "", ""))));
        var read = editor.read("sheetImport", second);
        assertThat(counts(read)).isEqualTo("0 1 3 0");
        assertThat(read.at("/rows/nodes/0/differences").findValuesAsString("field"))
                .containsExactly("NAME", "SUMMARY");
        assertThat(read.at("/rows/nodes/0/differences/1/ours").asString()).isEqualTo("Avant.");
        assertThat(read.at("/rows/nodes/0/differences/1/theirs").asString()).isEqualTo("Après.");
        var undecided = Refusals.require(
                editor.client(), "applySheetImport", applying(second, "DRAFT"), "SheetImportUndecided", "importId");
        assertThat(undecided.at("/count").asInt()).isEqualTo(3);

        // A sheet of its own needs a family, which only one of the rows names.
        var asNew = editor.done("chooseSheetImportRows", choosing(second, "AS_NEW"));
        assertThat(asNew.at("/undecidedCount").asInt()).isEqualTo(2);
        editor.done("chooseSheetImportRows", Map.of("importId", second, "lines", List.of(2), "choice", "TAKE_FILE"));
        var chosen = editor.done(
                "chooseSheetImportRows", Map.of("importId", second, "lines", List.of(3), "choice", "KEEP_OURS"));
        assertThat(chosen.at("/undecidedCount").asInt()).isZero();
        assertThat(chosen.at("/wantedCount").asInt()).isEqualTo(2);
        var applied = editor.done("applySheetImport", applying(second, "DRAFT"));
        assertThat(applied.at("/rows/nodes/0/outcome").asString()).isEqualTo("WRITTEN");
        assertThat(applied.at("/rows/nodes/1/outcome").isNull()).isTrue();
        assertThat(applied.at("/rows/nodes/2/outcome").asString()).isEqualTo("ADDED");
        assertThat(applied.at("/rows/nodes/2/written/status").asString()).isEqualTo("DRAFT");
        var sheet = editor.read(
                "networkSheet", applied.at("/rows/nodes/0/written/id").asString());
        assertThat(sheet.at("/network/name").asString()).isEqualTo(name + " autrement");
        assertThat(sheet.at("/latest/summary").asString()).isEqualTo("Après.");
        assertThat(sheet.at("/latest/contactPhone").asString()).isEqualTo("+33465710001");

        editor.done("undoSheetImport", undoing(second));
        var back = editor.read("networkSheet", sheet.at("/id").asString());
        assertThat(back.at("/network/name").asString()).isEqualTo(name + " A");
        assertThat(back.at("/latest/summary").asString()).isEqualTo("Avant.");
        assertThat(back.at("/latest/number").asInt()).isEqualTo(3);
        assertThat(back.at("/status").asString()).isEqualTo("PUBLISHED");
        assertThat(back.at("/events/nodes/0/action").asString()).isEqualTo("UNDO_IMPORT");
    }

    @Test
    void nobodysWordsAreTakenBackWithAnImport() {
        var kept = files.sent(GUIDE, of(said("Nom", name, "Famille", "Métier")));
        editor.done("applySheetImport", applying(kept, "DRAFT"));
        var sheet = sheet(kept);
        editor.done(
                "submitNetwork",
                Map.of(
                        "commandId", UUID.randomUUID().toString(),
                        "sheetId", sheet.at("/id").asString(),
                        "version", sheet.at("/version").asInt()));
        var before = Tables.state();
        var refused = Refusals.require(
                editor.client(), "undoSheetImport", undoing(kept), "SheetImportEditedSince", "importId");
        assertThat(refused.at("/names/0").asString()).isEqualTo(name);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void columnsAreNamedOnceForTheRegion() {
        var label = "Devise " + UUID.randomUUID();
        var file = of(said("Nom", name, "Famille", "Métier", label, "Toujours prêts."));
        var kept = files.sent(GUIDE, file);
        assertThat(unknownColumns(editor.read("sheetImport", kept))).containsExactly(label);
        var named = editor.done("nameSheetImportColumns", naming(kept, 2, "SUMMARY"));
        assertThat(unknownColumns(named)).isEmpty();
        assertThat(unknownColumns(editor.read("sheetImport", files.sent(GUIDE, file))))
                .isEmpty();
        Refusals.require(editor.client(), "nameSheetImportColumns", naming(kept, 3, "RNA"), "InvalidInput", "columns");
        Refusals.require(editor.client(), "nameSheetImportColumns", naming(kept, 2, "NAME"), "InvalidInput", "columns");
        editor.done("applySheetImport", applying(kept, "DRAFT"));
        assertThat(sheet(kept).at("/latest/summary").asString()).isEqualTo("Toujours prêts.");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var kept = files.sent(GUIDE, of(said("Nom", name, "Famille", "Métier")));
        var input = applying(kept, "DRAFT");
        var applied = editor.done("applySheetImport", input);
        var before = Tables.state();
        assertThat(editor.done("applySheetImport", input)).isEqualTo(applied);
        Refusals.require(
                editor.client(), "applySheetImport", applying(kept, "DRAFT"), "SheetImportNotOpen", "importId");
        Refusals.require(
                editor.client(),
                "chooseSheetImportRows",
                choosing(kept, "TAKE_FILE"),
                "SheetImportNotOpen",
                "importId");
        Refusals.require(
                editor.client(), "discardSheetImport", Map.of("importId", kept), "SheetImportNotOpen", "importId");
        assertThat(Tables.state()).isEqualTo(before);
        var undoing = undoing(kept);
        var undone = editor.done("undoSheetImport", undoing);
        assertThat(editor.done("undoSheetImport", undoing)).isEqualTo(undone);
        Refusals.require(editor.client(), "undoSheetImport", undoing(kept), "SheetImportNotOpen", "importId");
        var known = files.sent(
                GUIDE, tokens.browser().get("/donnees/reseaux/FR-13.csv").body());
        Refusals.require(editor.client(), "applySheetImport", applying(known, "DRAFT"), "InvalidInput", "importId");
    }

    private static Map<String, String> said(String... said) {
        var all = new LinkedHashMap<String, String>();
        for (var place = 0; place < said.length; place += 2) {
            all.put(said[place], said[place + 1]);
        }
        return all;
    }

    private JsonNode sheet(String kept) {
        var written =
                editor.read("sheetImport", kept).at("/rows/nodes/0/written/id").asString();
        return editor.read("networkSheet", written);
    }

    private static String counts(JsonNode kept) {
        return kept.at("/newCount") + " " + kept.at("/knownCount") + " " + kept.at("/changedCount") + " "
                + kept.at("/faultyCount");
    }

    private static List<String> unknownColumns(JsonNode kept) {
        return kept.at("/columns")
                .valueStream()
                .filter(column -> column.at("/field").isNull())
                .map(column -> column.at("/label").asString())
                .toList();
    }

    @Test
    void whatWaitsToBeDecidedIsCounted() {
        var before = waiting();
        var kept = files.sent(GUIDE, "Nom;Famille\n" + name + ";Filière\n");
        assertThat(waiting()).isEqualTo(before + 1);
        editor.done("discardSheetImport", Map.of("importId", kept));
        assertThat(waiting()).isEqualTo(before);
    }

    private int archived() {
        return editor.client()
                .run("{ region(code: \"FR-13\") { networkSheets(statuses: [ARCHIVED], first: 1) { totalCount } } }")
                .at("/region/networkSheets/totalCount")
                .asInt();
    }

    private int waiting() {
        return editor.client()
                .run("{ region(code: \"FR-13\") { sheetImports(states: [READ], first: 1) { totalCount } } }")
                .data()
                .at("/region/sheetImports/totalCount")
                .asInt();
    }

    private static int published() {
        return Integer.parseInt(Owner.ask(
                "select count(*) from network_card join region on region.id = region_id where code = '" + GUIDE + "'"));
    }

    /** Of the sheets that an import wrote. */
    private static String addresses(String kept) {
        return Owner.ask("select string_agg(slug, ' ' order by slug) from network_card where id in (select applied_id"
                + " from sheet_import_row where import_id = '" + kept.substring(kept.lastIndexOf('_') + 1) + "')");
    }
}
