package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.partner.PartnerSamples.creating;
import static org.entregent.partner.PartnerSamples.day;
import static org.entregent.partner.PartnerSamples.granting;
import static org.entregent.partner.PartnerSamples.name;
import static org.entregent.partner.PartnerSamples.registering;
import static org.entregent.partner.PartnerSamples.rotating;

import java.time.Duration;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How long a client's secrets prove it. */
@ApplicationTest
@DemonstrationData
class ClientSecretTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    Verbs admin;
    JsonNode client;
    String secret;
    PartnerProgram program;

    @BeforeEach
    void begin() {
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        var name = name();
        var organisation = admin.done("registerPartner", registering("Chambre " + name));
        var creating = with(creating(organisation, name), "expiresOn", day(40));
        secret = Secrets.ask(admin.client(), "createClient", creating);
        client = admin.done("createClient", creating);
        admin.done("grantPartner", granting(client));
        program = new PartnerProgram(tokens, graphQl, name);
    }

    @Test
    void aFormerSecretEndsAfterItsDays() {
        var second = Secrets.ask(admin.client(), "rotateClientSecret", rotating(client));
        TestClock.pass(Duration.ofDays(7).minusMinutes(1));
        program.token(secret);
        TestClock.pass(Duration.ofMinutes(2));
        program.assertRefused(secret);
        program.token(second);
        var third = Secrets.ask(admin.client(), "rotateClientSecret", with(rotating(client), "version", 2));
        program.token(second);
        program.token(third);
        program.assertRefused(secret);
    }

    @Test
    void aClientComesInUntilItsLastDay() {
        TestClock.pass(Duration.ofDays(40));
        program.token(secret);
        TestClock.pass(Duration.ofDays(1));
        program.assertRefused(secret);
    }

    /** Somebody chose it before secrets were made here: it is hashed slowly, and not anew. */
    @Test
    void aFormerSecretThatAPersonChoseHoldsToo() {
        Owner.sql()
                .execute(
                        "update partner_client set secret_hash = (select secret_hash from partner_client "
                                + "where client_id = 'partenaire-provence') where client_id = ?",
                        program.client());
        var second = Secrets.ask(admin.client(), "rotateClientSecret", rotating(client));
        var kept = hashes();
        program.token("entregent");
        program.token("entregent");
        program.token(second);
        program.assertRefused("wrong");
        assertThat(hashes()).isEqualTo(kept);
        TestClock.pass(Duration.ofDays(8));
        program.assertRefused("entregent");
        program.token(second);
    }

    private String hashes() {
        return Owner.ask("select secret_hash || ' ' || former_secret_hash from partner_client where client_id = '%s'"
                .formatted(program.client()));
    }
}
