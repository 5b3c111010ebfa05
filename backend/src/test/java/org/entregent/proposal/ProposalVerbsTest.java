package org.entregent.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.proposal.ProposalSamples.accepting;
import static org.entregent.proposal.ProposalSamples.refusing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Verbs;
import org.entregent.stranger.ForgottenStrangers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A guide's editors make drafts of proposed networks, or refuse them; their authors hear of it, and are forgotten. */
@ApplicationTest
@DemonstrationData
class ProposalVerbsTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final String AUTHOR = "jeanne@proposante.example";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ApplicationContext application;

    Verbs editor;
    String name = "";
    String id = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(EDITOR));
        Owner.sql().execute("delete from notice.mail where address = ?", AUTHOR);
        name = "Cercle " + UUID.randomUUID();
        id = ProposalSamples.waiting(name);
    }

    @Test
    void whatIsAcceptedBecomesADraft() {
        assertThat(read().at("/authorName").asString()).isEqualTo("Jeanne Passante");
        assertThat(read().at("/authorIsTold").asBoolean()).isTrue();
        assertThat(read().at("/duplicates")).isEmpty();
        var command = accepting(id);
        var accepted = editor.done("acceptProposal", command);
        assertThat(accepted.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/decidedBy").asString()).isNotBlank();
        assertThat(accepted.at("/authorName").isNull()).isTrue();
        assertThat(accepted.at("/viewerCanDecide").asBoolean()).isFalse();
        // The draft is no duplicate of what it was made of.
        assertThat(accepted.at("/duplicates")).isEmpty();
        var sheet = editor.read("networkSheet", accepted.at("/sheet/id").asString());
        assertThat(sheet.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(sheet.at("/latest/name").asString()).isEqualTo(name);
        assertThat(sheet.at("/latest/family").asString()).isEqualTo("TRADE");
        assertThat(sheet.at("/latest/origin").asString()).isEqualTo("SUGGESTION");
        assertThat(sheet.at("/latest/website").asString()).isEqualTo("https://www.neuf-reseau.example");
        assertThat(sheet.at("/latest/contactEmail").asString()).isEqualTo("bonjour@neuf-reseau.example");
        assertThat(sheet.at("/network").isNull()).isTrue();
        assertThat(Mailbox.of(AUTHOR)).singleElement().asString().contains("prépare la fiche", name);
        assertThat(authors()).isEqualTo("0");
        assertThat(editor.done("acceptProposal", command)).isEqualTo(accepted);
        assertThat(Mailbox.of(AUTHOR)).hasSize(1);
        assertThat(Refusals.require(editor.client(), "refuseProposal", refusing(id), "ProposalDecided", "")
                        .at("/decision")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsRefusedSaysWhyAndForgetsHowTheNetworkIsReached() {
        Refusals.require(
                editor.client(), "refuseProposal", with(refusing(id), "reason", " "), "InvalidInput", "reason");
        var refused = editor.done("refuseProposal", refusing(id));
        assertThat(refused.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/reason").asString()).isEqualTo("Ce n’est pas un réseau professionnel.");
        assertThat(refused.at("/contactEmail").isNull()).isTrue();
        assertThat(refused.at("/contactPhone").isNull()).isTrue();
        assertThat(refused.at("/sheet").isNull()).isTrue();
        assertThat(Mailbox.of(AUTHOR)).singleElement().asString().contains("Ce n’est pas un réseau professionnel.");
        assertThat(authors()).isEqualTo("0");
        Refusals.require(editor.client(), "acceptProposal", accepting(id), "ProposalDecided", "");
    }

    @Test
    void sheetsOfTheSameNetworkAreShownFirst() {
        var slug = Owner.ask("""
                select slug from network_card join region on region.id = region_id and region.code = 'FR-13'
                where chapter_id is null and commune_code is not null and website is not null and acronym is null
                  and char_length(network_card.name) > 20 and network_card.name ~ '^[A-Za-z ]+$' order by slug desc limit 1""");
        var known = Owner.ask("select id from network_card where slug = '" + slug + "'");
        // As somebody writes it from memory.
        var alike = Owner.ask("""
                insert into proposal (region_id, id, proposed_at, name, family, commune_code, website, words)
                select region_id, uuidv7(), now(), upper(name) || 's', family, commune_code, website || '/accueil', 'Il manque.'
                from network_card where slug = '%s'
                returning 'pro_' || region_id || '_' || id""".formatted(slug));
        var duplicates = read(alike).at("/duplicates");
        var first = duplicates.get(0);
        assertThat(first.at("/sheet/id").asString()).endsWith(known);
        assertThat(first.at("/reasons").toString()).contains("NAME", "WEBSITE", "PLACE");
        // Nobody is kept from making a draft all the same: an editor sees more than a rule does.
        assertThat(editor.done("acceptProposal", accepting(alike)).at("/status").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void anotherCommandUnderTheSameIdIsRefused() {
        var command = accepting(id);
        editor.done("acceptProposal", command);
        var other = ProposalSamples.waiting();
        Refusals.require(
                editor.client(), "acceptProposal", with(command, "proposalId", other), "IdAlreadyUsed", "commandId");
    }

    @Test
    void onlyTheGuidesEditorsDecide() {
        var other = new Verbs(graphQl.as(Cast.DIRECTOR));
        Refusals.require(other.client(), "acceptProposal", accepting(id), "NotFoundOrForbidden", "proposalId");
        Refusals.require(other.client(), "refuseProposal", refusing(id), "NotFoundOrForbidden", "proposalId");
    }

    @Test
    void whoeverNobodyAnsweredIsForgottenAfterAYear() {
        Owner.sql().execute("update proposal set proposed_at = now() - interval '11 months' where name = ?", name);
        ForgottenStrangers.forget(application);
        assertThat(authors()).isEqualTo("1");
        Owner.sql().execute("update proposal set proposed_at = now() - interval '13 months' where name = ?", name);
        ForgottenStrangers.forget(application);
        assertThat(authors()).isEqualTo("0");
    }

    private JsonNode read() {
        return read(id);
    }

    private JsonNode read(String proposal) {
        return editor.client()
                .run("{ node(id: \"" + proposal
                        + "\") { ... on Proposal { name status authorName authorIsTold duplicates {"
                        + " reasons sheet { id } } } } }")
                .at("/node");
    }

    private String authors() {
        return Owner.ask("select count(*) from proposal_author where proposal_id = '"
                + id.substring(id.lastIndexOf('_') + 1) + "'");
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        var changed = new LinkedHashMap<>(input);
        changed.put(field, value);
        return changed;
    }
}
