package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.partner.PartnerSamples.creating;
import static org.entregent.partner.PartnerSamples.granting;
import static org.entregent.partner.PartnerSamples.name;
import static org.entregent.partner.PartnerSamples.registering;
import static org.entregent.partner.PartnerSamples.revoking;
import static org.entregent.partner.PartnerSamples.rotating;

import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.entregent.access.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How a partner organisation comes to read a region, keeps reading it while its secret is changed, and reads it no more. */
@ApplicationTest
@DemonstrationData
class PartnerWalkTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    Verbs admin;
    String name;
    String secret;
    JsonNode client;
    JsonNode grant;
    PartnerProgram program;

    @BeforeEach
    void begin() {
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        name = name();
        var organisation = admin.done("registerPartner", registering("Chambre " + name));
        var creating = creating(organisation, name);
        secret = Secrets.ask(admin.client(), "createClient", creating);
        client = admin.done("createClient", creating);
        grant = admin.done("grantPartner", granting(client));
        program = new PartnerProgram(tokens, graphQl, name);
    }

    @Test
    void clientReadsUntilItsGrantIsTakenBack() {
        var token = program.token(secret);
        program.assertReads(token);
        admin.done("revokeGrant", revoking(grant));
        assertThat(graphQl.withToken(token).run(PartnerProgram.CHAPTERS).codes())
                .containsOnly("FORBIDDEN");
        assertThat(program.ask(secret).statusCode())
                .as("no token names it again")
                .isEqualTo(400);
        admin.done("grantPartner", granting(client));
        program.assertReads(token);
    }

    @Test
    void bothSecretsHoldWhileOneIsReplaced() {
        var second = Secrets.ask(admin.client(), "rotateClientSecret", rotating(client));
        program.assertReads(program.token(secret));
        program.assertReads(program.token(second));
        var third = Secrets.ask(
                admin.client(), "rotateClientSecret", with(rotating(client), "version", 2, "keepFormerDays", 0));
        program.assertRefused(secret);
        program.assertRefused(second);
        program.assertReads(program.token(third));
    }

    @Test
    void theSecurityLogTellsWhoseRightsChanged() {
        assertThat(SecurityLines.during(() -> admin.done("revokeGrant", revoking(grant))))
                .containsExactly("rights success of " + name);
    }

    @Test
    void anOrganisationReadsWhileOneOfItsGrantsIsInForce() {
        assertThat(organisationsReading(true)).containsExactly("Chambre %s true".formatted(name));
        assertThat(organisationsReading(false)).isEmpty();
        admin.done("revokeGrant", revoking(grant));
        assertThat(organisationsReading(true)).isEmpty();
        assertThat(organisationsReading(false)).containsExactly("Chambre %s false".formatted(name));
    }

    private List<String> organisationsReading(boolean reading) {
        var question = """
                query ($name: String, $reading: Boolean) {
                  partnerOrganisations(search: $name, reading: $reading, first: 5) { nodes { name isReading } } }""";
        return graphQl.as(Cast.ADMIN)
                .run(question, Map.of("name", name, "reading", reading))
                .at("/partnerOrganisations/nodes")
                .valueStream()
                .map(node -> node.at("/name").asString() + " "
                        + node.at("/isReading").asBoolean())
                .toList();
    }

    @Test
    void theDirectorSeesWhoReadsTheirRegion() {
        var question = """
                { region(code: "FR-14") { viewerCanReadPartnerGrants partnerGrants(first: 100, inForce: true) {
                    nodes { organisationName permission startsOn isInForce viewerCanRevoke client { name } } } } }""";
        var seen = graphQl.as(Cast.DIRECTOR).run(question).at("/region");
        assertThat(seen.at("/viewerCanReadPartnerGrants").asBoolean()).isTrue();
        assertThat(seen.at("/partnerGrants/nodes")
                        .valueStream()
                        .filter(node -> node.at("/organisationName").asString().equals("Chambre " + name))
                        .map(JsonNode::toString))
                .containsExactly(
                        "{\"organisationName\":\"Chambre %s\",\"permission\":\"CHAPTERS_READ\",\"startsOn\":\"%s\","
                                        .formatted(name, PartnerSamples.day(0))
                                + "\"isInForce\":true,\"viewerCanRevoke\":false,\"client\":null}");
        var history = graphQl.as(Cast.DIRECTOR)
                .run(
                        "query ($id: ID!) { node(id: $id) { ... on PartnerGrant { changes(first: 5) { nodes { action } } } } }",
                        Map.of("id", grant.at("/id").asString()));
        assertThat(history.at("/node/changes/nodes/0/action").asString()).isEqualTo("GRANT_PARTNER");
        var abroad = graphQl.as(Cast.DIRECTOR_ABROAD).run(question).at("/region");
        assertThat(abroad.at("/viewerCanReadPartnerGrants").asBoolean()).isFalse();
        assertThat(abroad.at("/partnerGrants/nodes")).isEmpty();
        for (var other :
                List.of(graphQl, graphQl.as(Cast.PRESIDENT), graphQl.asClient(Cast.PARTNER, PartnerProgram.SCOPE))) {
            assertThat(other.run("{ region(code: \"FR-14\") { partnerGrants(first: 1) { totalCount } } }")
                            .codes())
                    .containsOnly("FORBIDDEN");
        }
    }
}
