package org.entregent.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.claim.ClaimSamples.accepting;
import static org.entregent.claim.ClaimSamples.email;
import static org.entregent.claim.ClaimSamples.refusing;
import static org.entregent.claim.ClaimSamples.waiting;

import java.util.Map;
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

/** Editors give sheets to those who claim them, or refuse them. */
@ApplicationTest
@DemonstrationData
class ClaimVerbsTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final String LIST = """
            query ($statuses: [ClaimStatus!]) { region(code: "FR-13") { claims(statuses: $statuses, first: 100) {
              totalCount nodes { id status name } } } }""";

    @Autowired
    GraphQlClient graphQl;

    Verbs editor;
    String claim = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(EDITOR));
        claim = waiting("courriel.example");
    }

    @Test
    void whoeverIsGivenTheSheetKeepsItAndIsTold() {
        var accepted = editor.done("acceptClaim", accepting(claim));
        assertThat(accepted.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/decidedBy").asString()).isEqualTo("Blandine Fichelin");
        assertThat(accepted.at("/viewerCanDecide").asBoolean()).isFalse();
        assertThat(accepted.at("/sheet/owners/0/name").asString()).isEqualTo("Ferdinand Marmitonneau");
        var owner = graphQl.as(email(claim));
        assertThat(owner.run("{ viewer { networkSheets { id viewerIsOwner } } }")
                        .at("/viewer/networkSheets/0/id"))
                .isEqualTo(accepted.at("/sheet/id"));
        assertThat(Mailbox.of(email(claim))).hasSize(1).allMatch(letter -> letter.contains("/connexion/lien?cle="));
    }

    @Test
    void whoeverHasAnAccountComesInByIt() {
        Owner.sql()
                .execute("update claim set email_folded = ? where 'clm_' || region_id || '_' || id = ?", EDITOR, claim);
        editor.done("acceptClaim", accepting(claim));
        assertThat(Mailbox.of(EDITOR))
                .anyMatch(letter -> letter.contains("/mes-reseaux") && !letter.contains("/connexion/lien"));
    }

    @Test
    void whoeverIsRefusedHearsWhy() {
        var refused = editor.done("refuseClaim", refusing(claim));
        assertThat(refused.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/note").asString()).isEqualTo("Le bureau du réseau ne vous connaît pas.");
        assertThat(refused.at("/sheet/owners").isEmpty()).isTrue();
        assertThat(Mailbox.of(email(claim)))
                .hasSize(1)
                .allMatch(letter -> letter.contains("Le bureau du réseau ne vous connaît pas."));
        Refusals.require(
                editor.client(),
                "refuseClaim",
                with(refusing(waiting("courriel.example")), "note", " "),
                "InvalidInput",
                "note");
    }

    @Test
    void whatIsDecidedIsDecided() {
        var input = accepting(claim);
        var accepted = editor.done("acceptClaim", input);
        assertThat(editor.done("acceptClaim", input)).isEqualTo(accepted);
        assertThat(Mailbox.of(email(claim))).hasSize(1);
        Refusals.require(editor.client(), "refuseClaim", refusing(claim), "ClaimAlreadyDecided", "");
        Refusals.require(
                editor.client(),
                "refuseClaim",
                with(refusing(claim), "commandId", input.get("commandId")),
                "IdAlreadyUsed",
                "commandId");
    }

    @Test
    void nobodyGetsASheetThatBecamePartOfAnother() {
        var sheet = Owner.ask("select network_id from claim where 'clm_' || region_id || '_' || id = '" + claim + "'");
        Owner.sql().execute("""
                update network set status = 'MERGED', merged_into_id = (
                  select other.id from network other where other.region_id = network.region_id and other.status = 'DRAFT' limit 1)
                where id = ?::uuid""", sheet);
        Refusals.require(editor.client(), "acceptClaim", accepting(claim), "SheetNotClaimable", "");
        assertThat(editor.done("refuseClaim", refusing(claim)).at("/status").asString())
                .isEqualTo("REFUSED");
    }

    @Test
    void onlyEditorsOfTheGuideDecideAndRead() {
        var elsewhere = graphQl.as(Cast.DIRECTOR);
        Refusals.require(elsewhere, "acceptClaim", accepting(claim), "NotFoundOrForbidden", "claimId");
        Refusals.require(
                editor.client(), "acceptClaim", accepting(Inputs.unknownLike(claim)), "NotFoundOrForbidden", "claimId");
        for (var stranger : new GraphQlClient[] {graphQl, elsewhere, graphQl.as("reseau@bouches-du-rhone.example")}) {
            assertThat(stranger.run(LIST, Map.of())
                            .at("/region/claims/totalCount")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void whatWaitsIsFoundByItsState() {
        var waiting = editor.client().run(LIST, Map.of("statuses", new String[] {"WAITING"}));
        assertThat(waiting.at("/region/claims/nodes").valueStream())
                .anyMatch(found -> found.at("/id").asString().equals(claim))
                .allMatch(found -> found.at("/status").asString().equals("WAITING"));
        var refused = editor.client().run(LIST, Map.of("statuses", new String[] {"REFUSED"}));
        assertThat(refused.at("/region/claims/nodes").valueStream())
                .anyMatch(found -> found.at("/name").asString().equals("Sidonie Confiturin"));
    }
}
