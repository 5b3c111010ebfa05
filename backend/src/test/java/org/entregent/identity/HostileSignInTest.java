package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no database can store is no e-mail, no client, no session, and no reason to fail. */
@ApplicationTest
@DemonstrationData
class HostileSignInTest {

    private static final String NUL = "\u0000";

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Test
    void formRefusesAsEver() {
        for (var typed : new String[] {"membre@calvados.example" + NUL, NUL, "a\u0001b", "\ufffe"}) {
            var browser = tokens.browser();
            var form = browser.get("/connexion");
            var page = browser.post(
                    "/connexion", Map.of("email", typed, "password", "x" + NUL, "_csrf", Browser.csrf(form)));
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("incorrect");
        }
    }

    @Test
    void parametersThatNoDatabaseStoresAreRefused() {
        for (var name : new String[] {"client_id", "client_secret", "scope", "grant_type", "code", "x" + NUL}) {
            var answer = tokens.browser()
                    .post(
                            "/oauth2/token",
                            with(
                                    Map.of("client_id", "a", "client_secret", "b", "grant_type", "client_credentials"),
                                    name));
            assertThat(answer.statusCode()).as(name).isEqualTo(400);
        }
        assertThat(tokens.browser()
                        .get("/oauth2/authorize?response_type=code&client_id=a%00&state=%00")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void credentialsAreNobodys() {
        var pair = Base64.getEncoder().encodeToString(("a%00:b").getBytes(StandardCharsets.UTF_8));
        var answer = tokens.browser()
                .post("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + pair);
        assertThat(answer.statusCode()).isBetween(400, 401);
    }

    @Test
    void madeUpCookiesAreNoSession() {
        for (var cookie : new String[] {"AA==", "YQBi", "gICA", "%%%"}) {
            var answer = graphQl.with("Cookie", "entregent=" + cookie).run("{ viewer { kind } }");
            assertThat(answer.at("/viewer/kind").asString()).isEqualTo("PUBLIC");
        }
    }

    private static Map<String, String> with(Map<String, String> form, String name) {
        var hostile = new HashMap<>(form);
        hostile.put(name, "a" + NUL);
        return hostile;
    }
}
