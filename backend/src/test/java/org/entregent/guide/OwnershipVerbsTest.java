package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.guide.SheetSamples.adding;
import static org.entregent.guide.SheetSamples.ending;
import static org.entregent.guide.SheetSamples.inviting;
import static org.entregent.guide.SheetSamples.merging;
import static org.entregent.guide.SheetSamples.moving;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Editors give sheets to people of the networks, and take them back; owners may leave. */
@ApplicationTest
@DemonstrationData
class OwnershipVerbsTest {

    private static final String OWN = "{ viewer { networkSheets { id } } }";

    @Autowired
    GraphQlClient graphQl;

    Verbs editor;
    JsonNode sheet;
    String email = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        sheet = editor.done("addNetwork", adding("Les Clepsydres " + UUID.randomUUID()));
        var input = inviting(sheet);
        email = input.get("email").toString();
        sheet = editor.done("inviteOwner", input);
        assertThat(editor.done("inviteOwner", input)).isEqualTo(sheet);
    }

    @Test
    void whoeverIsInvitedKeepsTheSheetAndIsTold() {
        assertThat(sheet.at("/owners/0/name").asString()).isEqualTo("Ludivine Sablon");
        assertThat(sheet.at("/events/nodes").valueStream())
                .anyMatch(event -> event.at("/action").asString().equals("GRANT_OWNERSHIP")
                        && event.at("/actorName").asString().equals("Honorine Boussolin"));
        assertThat(Mailbox.of(email))
                .hasSize(1)
                .allMatch(letter -> letter.contains("Les Clepsydres") && letter.contains("/connexion/lien?cle="));
        var owner = new Verbs(graphQl.as(email));
        assertThat(owner.client().run(OWN).at("/viewer/networkSheets")).hasSize(1);
        owner.done("submitNetwork", moving(sheet));
    }

    @Test
    void whatAnEditorEndsEndsAtOnce() {
        var owner = new Verbs(graphQl.as(email));
        var ended = editor.done("endOwnership", ending(sheet));
        assertThat(owner.client().run(OWN).at("/viewer/networkSheets")).isEmpty();
        assertThat(owner.send("submitNetwork", moving(ended)).body().toString()).contains("FORBIDDEN");
        assertThat(Mailbox.of(email)).hasSize(2).last().asString().contains("Vous ne tenez plus la fiche");
        assertThat(editor.done("endOwnership", ending(sheet))).isEqualTo(ended);
        assertThat(Mailbox.of(email)).hasSize(2);
        var again = editor.done("inviteOwner", with(inviting(sheet), "email", email));
        assertThat(again.at("/owners")).hasSize(2);
        assertThat(owner.client().run(OWN).at("/viewer/networkSheets")).hasSize(1);
    }

    @Test
    void anOwnerLeavesAndMakesNobodyElseLeave() {
        editor.done("inviteOwner", inviting(sheet));
        var owner = graphQl.as(email);
        Refusals.require(owner, "endOwnership", ending(sheet), "NotFoundOrForbidden", "ownerId");
        var own = Owner.ask("""
                select 'own_' || region_id || '_' || owner.id from network_owner owner join identity.account on account.id = account_id
                where email_folded = '%s'""".formatted(email));
        var left = new Verbs(owner).send("endOwnership", Map.of("ownerId", own)).at("/endOwnership");
        assertThat(left.at("/errors")).isEmpty();
        assertThat(left.at("/sheet").isNull()).isTrue();
        assertThat(owner.run(OWN).at("/viewer/networkSheets")).isEmpty();
        assertThat(Mailbox.of(email)).hasSize(1);
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        var client = editor.client();
        Refusals.require(client, "inviteOwner", with(inviting(sheet), "email", email), "AlreadyOwner", "email");
        Refusals.require(client, "inviteOwner", with(inviting(sheet), "email", "rien"), "InvalidInput", "email");
        Refusals.require(client, "inviteOwner", with(inviting(sheet), "name", " "), "InvalidInput", "name");
        Refusals.require(
                graphQl.as(Cast.DIRECTOR_ABROAD), "inviteOwner", inviting(sheet), "NotFoundOrForbidden", "sheetId");
        var unknown = with(
                ending(sheet),
                "ownerId",
                Inputs.unknownLike(ending(sheet).get("ownerId").toString()));
        Refusals.require(client, "endOwnership", unknown, "NotFoundOrForbidden", "ownerId");
        Refusals.require(
                graphQl.as(Cast.DIRECTOR_ABROAD), "endOwnership", ending(sheet), "NotFoundOrForbidden", "ownerId");
        Owner.sql().execute("update identity.account set disabled_at = now() where email_folded = ?", email);
        var other = editor.done("addNetwork", adding("Les Autres Clepsydres " + UUID.randomUUID()));
        Refusals.require(client, "inviteOwner", with(inviting(other), "email", email), "InvalidInput", "email");
        editor.done("mergeNetworks", merging(other, sheet));
        Refusals.require(client, "inviteOwner", inviting(other), "InvalidInput", "sheetId");
        var chapters = Owner.ask(
                "select 'sht_' || region_id || '_' || id from network where chapter_id is not null and region_id = "
                        + ExampleSheets.REGION + " limit 1");
        Refusals.require(client, "inviteOwner", with(inviting(sheet), "sheetId", chapters), "SheetOfChapter", "");
    }
}
