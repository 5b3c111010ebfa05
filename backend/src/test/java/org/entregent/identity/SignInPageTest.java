package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the sign-in page says, and when it stops those who guess. */
@ApplicationTest
@DemonstrationData
class SignInPageTest {

    @Autowired
    TestTokens tokens;

    @Test
    void speaksFrenchUnlessEnglishIsPreferred() {
        var browser = tokens.browser();
        assertThat(browser.get("/connexion").body()).contains("<html lang=\"fr\">", "Mot de passe");
        assertThat(browser.get("/connexion", "Accept-Language", "de, en;q=0.5").body())
                .contains("<html lang=\"en\">", "Password");
        assertThat(browser.get("/connexion?langue=en").body()).contains("Password");
        assertThat(browser.get("/connexion?langue=fr", "Accept-Language", "en").body())
                .contains("Mot de passe");
    }

    @Test
    void letsNothingFromElsewhereIn() {
        var headers = tokens.browser().get("/connexion").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void keepsTheEmailAfterAMistake() {
        var browser = tokens.browser();
        var page = attempt(browser, "presidente@calvados.example", "wrong");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains("value=\"presidente@calvados.example\"", "role=\"alert\"", "incorrect")
                .doesNotContain("wrong");
    }

    @Test
    void escapesWhatWasTyped() {
        var page = attempt(tokens.browser(), "\"><script>alert(1)</script>", "x");
        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void formOfAnotherSiteIsNotTaken() {
        var browser = tokens.browser();
        var answer = browser.post("/connexion", Map.of("email", "a@b.example", "password", "x"));
        assertThat(browser.location(answer)).isEqualTo("/connexion?erreur=outdated");
        assertThat(browser.follow(answer).body()).contains("trop longtemps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre2@calvados.example", "nobody@calvados.example"})
    void fiveFailuresLockAnEmailWhetherSomebodyHasItOrNot(String email) {
        for (var attempt = 1; attempt <= 4; attempt++) {
            assertThat(attempt(tokens.browser(), email, "wrong").statusCode()).isEqualTo(401);
        }
        var fifth = attempt(tokens.browser(), email, "wrong");
        assertThat(fifth.statusCode()).isEqualTo(429);
        var right = attempt(tokens.browser(), email, "entregent");
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.body()).contains("Trop d’essais avec cette adresse e-mail", "value=\"" + email + "\"");
        assertThat(Integer.parseInt(right.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(800, 900);
    }

    @Test
    void successForgetsFailures() {
        var email = "directrice@calvados.example";
        for (var round = 1; round <= 2; round++) {
            for (var attempt = 1; attempt <= 4; attempt++) {
                assertThat(attempt(tokens.browser(), email, "wrong").statusCode())
                        .isEqualTo(401);
            }
            assertThat(attempt(tokens.browser(), email, "entregent").statusCode())
                    .isEqualTo(303);
        }
    }

    private static HttpResponse<String> attempt(Browser browser, String email, String password) {
        var form = browser.get("/connexion");
        return browser.post("/connexion", Map.of("email", email, "password", password, "_csrf", Browser.csrf(form)));
    }
}
