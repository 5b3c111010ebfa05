package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.entrance.SessionCsrf;
import org.entregent.statement.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances on one database are one installation; so is one before and after a restart. */
@ApplicationTest
@DemonstrationData
class SecondInstanceTest {

    private static final String WHO = "{ viewer { kind grants { permission } } }";

    static Instance second;

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @BeforeAll
    static void startSecond() {
        second = Instance.start(Map.of());
    }

    @AfterAll
    static void stopSecond() {
        second.close();
    }

    @Test
    void sessionHoldsOnBothAndEndsOnBoth() {
        var first = tokens.browser();
        first.signIn("membre@calvados.example", "entregent", "/");
        var other = first.at(second.address());
        assertThat(other.session().at("/authenticated").asBoolean()).isTrue();
        var csrf = other.session().at("/csrf/token").asString();
        assertThat(first.postJson("/graphql", Map.of("query", WHO), SessionCsrf.HEADER, csrf)
                        .body())
                .contains("PERSON");
        other.postJson("/logout", Map.of(), SessionCsrf.HEADER, csrf);
        assertThat(first.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void eachStepOfASignInMayMeetAnotherInstance() {
        var here = tokens.browser();
        var there = here.at(second.address());
        var form = here.follow(here.get("/oauth2/authorization/entregent?continue=/annuaire"));
        var posted = there.post(
                "/connexion",
                Map.of("email", "membre@calvados.example", "password", "entregent", "_csrf", Browser.csrf(form)));
        var withCode = here.get(here.location(posted));
        var end = there.follow(there.get(there.location(withCode)));
        assertThat(end.request().uri().getPath()).isEqualTo("/annuaire");
        assertThat(here.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void passkeyIsMadeAndProvenAcrossBoth() {
        var device = new SoftwareAuthenticator(second.bean(PasskeyForms.class).origin());
        var accountId = UUID.fromString(
                Owner.ask("select id::text from identity.account where email_folded = 'directrice@calvados.example'"));
        var link = second.bean(Database.class)
                .transaction(exchange -> second.bean(Links.class).make(exchange, accountId, LinkPurpose.INVITATION));
        var here = tokens.browser();
        var there = here.at(second.address());
        var page = LinkForms.open(here, link.address());
        var made = device.make(PasskeyForm.options(there, PasskeyForm.LINK));
        assertThat(LinkForms.press(here, PasskeyForm.LINK, page, Map.of("credential", made))
                        .statusCode())
                .isEqualTo(303);
        var proof = device.prove(PasskeyForm.options(here, PasskeyForm.SIGN_IN));
        assertThat(PasskeyForm.send(there, here.get("/connexion"), proof).statusCode())
                .isEqualTo(303);
    }

    @Test
    void tokenOfOneOpensTheOther() {
        var token = tokens.ofPerson("membre@calvados.example");
        assertThat(second.graphQl().withToken(token).run(WHO).at("/viewer/kind").asString())
                .isEqualTo("PERSON");
    }

    @Test
    void roleChangeActsOnBothAtOnce() {
        var here = graphQl.as("directeur@bouches-du-rhone.example");
        var clients = List.of(here, second.graphQl().as("directeur@bouches-du-rhone.example"));
        assertThat(clients)
                .allSatisfy(
                        client -> assertThat(client.run(WHO).body().toString()).contains("REFERRALS_SETTLE"));
        Owner.changeAccess("update role_assignment set ends_on = current_date - 2 where account_id = "
                + "(select id from identity.account where email_folded = 'directeur@bouches-du-rhone.example')");
        assertThat(clients)
                .allSatisfy(
                        client -> assertThat(client.run(WHO).body().toString()).doesNotContain("REFERRALS_SETTLE"));
    }

    @Test
    void failuresAreCountedTogether() {
        for (var attempt = 0; attempt < 5; attempt++) {
            var browser = attempt % 2 == 0 ? tokens.browser() : tokens.browser().at(second.address());
            browser.signIn("membre2@calvados.example", "wrong", "/");
        }
        var right = tokens.browser().signIn("membre2@calvados.example", "entregent", "/");
        assertThat(right.statusCode()).isEqualTo(429);
    }

    @Test
    void signingKeysChangeWithoutSigningAnybodyOut() {
        var before = tokens.ofPerson("membre@calvados.example");
        assertThat(second.graphQl().withToken(before).run(WHO).status()).isEqualTo(200);
        var oldKeys = Owner.ask("select count(*) from identity.installation_key where purpose = 'TOKEN_SIGNING'");
        second.bean(SigningKeys.class).rotate();
        assertThat(Owner.ask("select count(*) from identity.installation_key where purpose = 'TOKEN_SIGNING'"))
                .isGreaterThan(oldKeys);
        var token = second.tokens().ofPerson("membre@calvados.example");
        // Whoever has just looked for the key of some other token looks again a second later.
        await().untilAsserted(() ->
                assertThat(graphQl.withToken(token).run(WHO).status()).isEqualTo(200));
        assertThat(second.graphQl().withToken(before).run(WHO).status()).isEqualTo(200);
    }
}
