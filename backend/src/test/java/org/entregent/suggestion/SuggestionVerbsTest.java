package org.entregent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.suggestion.SuggestionSamples.accepting;
import static org.entregent.suggestion.SuggestionSamples.refusing;

import java.time.Duration;
import java.util.List;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.entregent.stranger.ForgottenStrangers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A guide's editors take suggestions, some of their fields, or none; the public sees it at once, and their authors hear of it. */
@ApplicationTest
@DemonstrationData
class SuggestionVerbsTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final String OWNER = "reseau@bouches-du-rhone.example";
    private static final String AUTHOR = "jeanne@passante.example";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ApplicationContext application;

    Verbs editor;
    String id = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(EDITOR));
        Owner.sql().execute("delete from notice.mail where address = ?", AUTHOR);
        id = SuggestionSamples.waiting();
    }

    @Test
    void whatWaitsIsShownFieldByField() {
        var waiting = editor.read("suggestion", id);
        assertThat(waiting.at("/status").asString()).isEqualTo("PENDING");
        assertThat(waiting.at("/authorName").asString()).isEqualTo("Jeanne Passante");
        assertThat(waiting.at("/authorIsTold").asBoolean()).isTrue();
        assertThat(waiting.at("/viewerCanAccept").asBoolean()).isTrue();
        // As the fields stand on a sheet.
        assertThat(fields(waiting)).containsExactly("SUMMARY", "WEBSITE");
        var site = waiting.at("/changes/1");
        assertThat(site.at("/suggested/0").asString()).isEqualTo("https://www.neuf.example");
        assertThat(site.at("/current")).isEqualTo(site.at("/former"));
        assertThat(site.at("/isConflict").asBoolean()).isFalse();
        assertThat(site.at("/isTaken").isNull()).isTrue();
    }

    @Test
    void whatIsTakenIsPublicAtOnce() {
        var before = sheet();
        var accepted = editor.done("acceptSuggestion", accepting(id));
        assertThat(accepted.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/decidedBy").asString()).isNotBlank();
        assertThat(accepted.at("/authorName").isNull()).isTrue();
        assertThat(accepted.at("/authorIsTold").asBoolean()).isFalse();
        assertThat(accepted.at("/changes/0/isTaken").asBoolean()).isTrue();
        assertThat(card("website")).isEqualTo("https://www.neuf.example");
        assertThat(card("summary")).isEqualTo("Tout neuf.");
        var after = sheet();
        assertThat(after.at("/latest/number").asInt())
                .isEqualTo(before.at("/latest/number").asInt() + 1);
        assertThat(after.at("/latest/origin").asString()).isEqualTo("SUGGESTION");
        assertThat(after.at("/latest/name")).isEqualTo(before.at("/latest/name"));
        assertThat(after.at("/latest/services")).isEqualTo(before.at("/latest/services"));
        assertThat(after.at("/latest/latitude")).isEqualTo(before.at("/latest/latitude"));
        // That all of it holds nobody said.
        assertThat(after.at("/verifiedOn")).isEqualTo(before.at("/verifiedOn"));
        assertThat(Mailbox.of(AUTHOR)).singleElement().asString().contains("tient compte", "/guide/");
        assertThat(Owner.ask("select count(*) from suggestion_author where suggestion_id = " + key()))
                .isEqualTo("0");
        assertThat(Refusals.require(editor.client(), "refuseSuggestion", refusing(id), "SuggestionDecided", "")
                        .at("/decision")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsTakenOnlyWhenItIsNamed() {
        write("website", "https://www.entretemps.example");
        var waiting = editor.read("suggestion", id);
        assertThat(waiting.at("/changes/1/isConflict").asBoolean()).isTrue();
        assertThat(waiting.at("/changes/1/current/0").asString()).isEqualTo("https://www.entretemps.example");
        var accepted = editor.done("acceptSuggestion", accepting(id));
        assertThat(accepted.at("/changes/0/isTaken").asBoolean()).isTrue();
        assertThat(accepted.at("/changes/1/isTaken").asBoolean()).isFalse();
        assertThat(card("website")).isEqualTo("https://www.entretemps.example");
        assertThat(card("summary")).isEqualTo("Tout neuf.");
    }

    @Test
    void whereAllIsInConflictAnEditorChooses() {
        write("website", "https://www.entretemps.example");
        write("summary", "Entre-temps.");
        var refusal =
                Refusals.require(editor.client(), "acceptSuggestion", accepting(id), "SuggestionInConflict", "fields");
        assertThat(refusal.at("/fields")).hasSize(2);
        Refusals.require(
                editor.client(),
                "acceptSuggestion",
                with(accepting(id), "fields", List.of("NAME")),
                "InvalidInput",
                "fields");
        Refusals.require(
                editor.client(),
                "acceptSuggestion",
                with(accepting(id), "fields", List.of()),
                "InvalidInput",
                "fields");
        editor.done("acceptSuggestion", with(accepting(id), "fields", List.of("WEBSITE")));
        assertThat(card("website")).isEqualTo("https://www.neuf.example");
        assertThat(card("summary")).isEqualTo("Entre-temps.");
    }

    @Test
    void theSameCommandAgainChangesNothing() {
        var command = accepting(id);
        var accepted = editor.done("acceptSuggestion", command);
        assertThat(editor.done("acceptSuggestion", command)).isEqualTo(accepted);
        Refusals.require(
                editor.client(),
                "acceptSuggestion",
                with(command, "fields", List.of("WEBSITE")),
                "IdAlreadyUsed",
                "commandId");
        assertThat(Mailbox.of(AUTHOR)).hasSize(1);
    }

    @Test
    void wordsThatWaitComeFirst() {
        Owner.sql().execute("""
                with waiting as (
                  insert into network_version (region_id, network_id, number, written_at, origin, name, family)
                  select version.region_id, version.network_id, version.number + 1, now(), 'OWNER', version.name, version.family
                  from network_version version
                  join network on network.region_id = version.region_id and network.id = version.network_id
                    and network.latest_number = version.number
                  join suggestion on suggestion.network_id = network.id and suggestion.id = %s
                )
                update network set latest_number = latest_number + 1 from suggestion
                where network.id = suggestion.network_id and suggestion.id = %s""".formatted(key(), key()));
        assertThat(editor.read("suggestion", id).at("/viewerCanAccept").asBoolean())
                .isFalse();
        Refusals.require(editor.client(), "acceptSuggestion", accepting(id), "SheetWordsWait", "");
        editor.done("refuseSuggestion", refusing(id));
    }

    @Test
    void aNetworkThatIsNoMoreLeavesTheGuide() {
        close();
        editor.done("acceptSuggestion", with(accepting(id), "fields", List.of("CLOSED")));
        assertThat(sheet().at("/status").asString()).isEqualTo("ARCHIVED");
        assertThat(card("name")).isEmpty();
        assertThat(Mailbox.of(AUTHOR)).singleElement().asString().contains("a quitté le guide");
        // Of a sheet that isn't public nothing is corrected.
        var other = SuggestionSamples.waitingAgain(id);
        Refusals.require(
                editor.client(),
                "acceptSuggestion",
                with(accepting(other), "fields", List.of("WEBSITE")),
                "SheetActionNotAllowed",
                "");
    }

    @Test
    void whereOnlyWordsWereSaidTheyAreMarkedAsHeard() {
        Owner.sql().execute("delete from suggestion_change where suggestion_id = " + key());
        var before = sheet();
        assertThat(editor.done("acceptSuggestion", accepting(id)).at("/status").asString())
                .isEqualTo("ACCEPTED");
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void aRefusalHasAReason() {
        Refusals.require(
                editor.client(), "refuseSuggestion", with(refusing(id), "reason", " "), "InvalidInput", "reason");
        var before = sheet();
        var refused = editor.done("refuseSuggestion", refusing(id));
        assertThat(refused.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/reason").asString()).isEqualTo("Le réseau nous dit le contraire.");
        assertThat(sheet()).isEqualTo(before);
        assertThat(Mailbox.of(AUTHOR)).singleElement().asString().contains("Le réseau nous dit le contraire.");
    }

    @Test
    void ownersSeeWhatIsSaidOfTheirSheetAndEditorsDecide() {
        var owner = new Verbs(graphQl.as(OWNER));
        var seen = owner.client()
                .run(
                        "{ viewer { networkSheets { suggestions(status: PENDING, first: 5) { nodes { id authorName authorIsTold viewerCanAccept viewerCanRefuse changes { field } } } } } }")
                .at("/viewer/networkSheets/0/suggestions/nodes/0");
        assertThat(fields(seen)).containsExactly("CONTACT_PHONE", "FREQUENCY");
        assertThat(seen.at("/authorName").isNull()).isTrue();
        assertThat(seen.at("/authorIsTold").asBoolean()).isFalse();
        assertThat(seen.at("/viewerCanAccept").asBoolean()).isFalse();
        var theirs = seen.at("/id").asString();
        assertThat(owner.send("acceptSuggestion", accepting(theirs)).codes()).containsExactly("FORBIDDEN");
        assertThat(owner.read("suggestion", id).isNull()).isTrue();
        var elsewhere = new Verbs(graphQl.as(Cast.DIRECTOR));
        assertThat(elsewhere.read("suggestion", id).isNull()).isTrue();
        Refusals.require(elsewhere.client(), "acceptSuggestion", accepting(id), "NotFoundOrForbidden", "suggestionId");
        Refusals.require(
                editor.client(),
                "refuseSuggestion",
                refusing(Inputs.unknownLike(id)),
                "NotFoundOrForbidden",
                "suggestionId");
    }

    @Test
    void aRegionListsThoseInAState() {
        var listed = editor.client()
                .run(
                        "{ region(code: \"FR-13\") { suggestions(status: PENDING, first: 1) { nodes { id } totalCount } refused: suggestions(status: REFUSED, first: 5) { nodes { reason } } } }");
        assertThat(listed.at("/region/suggestions/nodes/0/id").asString()).isEqualTo(id);
        assertThat(listed.at("/region/suggestions/totalCount").asInt()).isGreaterThan(1);
        assertThat(listed.at("/region/refused/nodes")).isNotEmpty();
    }

    @Test
    void whoSuggestedItIsForgottenAfterAYear() {
        TestClock.pass(Duration.ofDays(360));
        ForgottenStrangers.forget(application);
        assertThat(Owner.ask("select name from suggestion_author where suggestion_id = " + key()))
                .isEqualTo("Jeanne Passante");
        TestClock.pass(Duration.ofDays(7));
        ForgottenStrangers.forget(application);
        assertThat(Owner.ask("select count(*) from suggestion_author")).isEqualTo("0");
        assertThat(editor.done("acceptSuggestion", accepting(id)).at("/status").asString())
                .isEqualTo("ACCEPTED");
        assertThat(Mailbox.of(AUTHOR)).isEmpty();
    }

    private String key() {
        return "'" + id.substring(id.lastIndexOf('_') + 1) + "'";
    }

    private String card(String column) {
        return Owner.ask("select " + column
                + " from network_card where id = (select network_id from suggestion where id = " + key() + ")");
    }

    /** Somebody else writes, and the public sees it. */
    private void write(String column, String value) {
        for (var table : List.of("network_version", "network_card")) {
            var network = table.equals("network_card") ? "id" : "network_id";
            Owner.sql()
                    .execute(
                            "update %s set %s = ? where %s = (select network_id from suggestion where id = %s)"
                                    .formatted(table, column, network, key()),
                            value);
        }
    }

    private void close() {
        Owner.sql().execute("""
                insert into suggestion_change (region_id, suggestion_id, network_id, field, former, suggested)
                select region_id, id, network_id, 'CLOSED', '{}', '{CLOSED}' from suggestion where id = %s""".formatted(key()));
    }

    private JsonNode sheet() {
        var sheetId = editor.read("suggestion", id).at("/sheet/id").asString();
        return editor.read("networkSheet", sheetId);
    }

    private static List<String> fields(JsonNode suggestion) {
        return suggestion
                .at("/changes")
                .valueStream()
                .map(change -> change.at("/field").asString())
                .toList();
    }
}
