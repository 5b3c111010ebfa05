package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the sign-in page says, and when it stops those who guess. */
@ApplicationTest
@DemonstrationData
class SignInPageTest {

    private static int strangers;

    private static final String ROOM = "203.0.113.9";

    @Autowired
    TestTokens tokens;

    @Autowired
    SecretHashing hashing;

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

    @Test
    void failuresElsewhereDoNotLockTheDeviceOfTheRightPerson() {
        var email = "consultante@calvados.example";
        var home = signedInAndOut(email);
        lock(email);
        assertThat(attempt(tokens.browser(), email, "entregent", elsewhere()).statusCode())
                .as("a stranger with the right password")
                .isEqualTo(429);
        for (var day = 1; day <= 2; day++) {
            assertThat(attempt(home, email, "entregent").statusCode()).isEqualTo(303);
        }
        assertThat(attempt(tokens.browser(), email, "entregent", elsewhere()).statusCode())
                .as("success at home opens nothing elsewhere")
                .isEqualTo(429);
    }

    @Test
    void lockedNetworkDoesNotLockADeviceThatIsKnownThere() {
        var email = member(3);
        var home = signedInAndOut(email);
        for (var attempt = 1; attempt <= 51; attempt++) {
            attempt(tokens.browser(), "guess" + attempt + "@calvados.example", "wrong", ROOM);
        }
        assertThat(attempt(tokens.browser(), email, "entregent", ROOM).statusCode())
                .isEqualTo(429);
        assertThat(attempt(home, email, "entregent", ROOM).statusCode()).isEqualTo(303);
    }

    @Test
    void knownDeviceMayNotGuessEither() {
        var email = member(4);
        var home = signedInAndOut(email);
        for (var attempt = 1; attempt <= 4; attempt++) {
            assertThat(attempt(home, email, "wrong").statusCode()).isEqualTo(401);
        }
        assertThat(attempt(home, email, "wrong").statusCode()).isEqualTo(429);
        assertThat(attempt(home, email, "entregent").statusCode()).isEqualTo(429);
        assertThat(attempt(tokens.browser(), email, "entregent", elsewhere()).statusCode())
                .as("another device is not at fault")
                .isEqualTo(303);
    }

    @Test
    void anotherPasswordMakesEachDeviceAStranger() {
        var email = member(5);
        var home = signedInAndOut(email);
        lock(email);
        // Another hash of the same password: what a change of the password leaves.
        Owner.sql()
                .execute(
                        "update identity.account set password_hash = (select password_hash from identity.account "
                                + "where email_folded = 'admin@reseau.example') where email_folded = ?",
                        email);
        assertThat(attempt(home, email, "entregent").statusCode()).isEqualTo(429);
    }

    @Test
    void deviceIsKnownForItsOwnAccountsOnly() {
        var home = signedInAndOut(member(6));
        lock(member(7));
        assertThat(attempt(home, member(7), "entregent", elsewhere()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void deviceSaysNothingOfItsOwner() {
        var email = member(8);
        var cookie = deviceCookie(signedInAndOut(email));
        var again = deviceCookie(signedInAndOut(email));
        var accountId = Owner.sql()
                .fetchValue("select id::text from identity.account where email_folded = ?", email)
                .toString();
        var text = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.ISO_8859_1);
        assertThat(cookie).doesNotContain(accountId, email).isNotEqualTo(again);
        assertThat(text).doesNotContain(accountId, email, "calvados");
    }

    @Test
    void changedDeviceCookieIsAStrangers() {
        var email = member(9);
        var home = signedInAndOut(email);
        lock(email);
        home.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-device"))
                .forEach(cookie -> cookie.setValue("A" + cookie.getValue().substring(1)));
        assertThat(attempt(home, email, "entregent").statusCode()).isEqualTo(429);
    }

    @Test
    void impossibleInputIsRefusedLikeAnyOther() {
        for (var impossible : List.of("a\0b@calvados.example", "x".repeat(201) + "@calvados.example")) {
            assertThat(attempt(tokens.browser(), impossible, "entregent", elsewhere())
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(attempt(tokens.browser(), "membre@calvados.example", "entre\0gent", elsewhere())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyRefusalCostsOneHash() {
        for (var email : List.of(member(10), "nobody10@calvados.example")) {
            var before = hashing.computed();
            assertThat(attempt(tokens.browser(), email, "wrong", elsewhere()).statusCode())
                    .isEqualTo(401);
            assertThat(hashing.computed() - before).as(email).isEqualTo(1);
        }
    }

    /** Each time another network. */
    private static String elsewhere() {
        return "198.51.100." + ++strangers;
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }

    private Browser signedInAndOut(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        var token = browser.session().at("/csrf/token").asString();
        assertThat(browser.postJson("/logout", Map.of(), "X-XSRF-TOKEN", token).statusCode())
                .isEqualTo(204);
        return browser;
    }

    private void lock(String email) {
        for (var attempt = 1; attempt <= 5; attempt++) {
            attempt(tokens.browser(), email, "wrong", elsewhere());
        }
    }

    private static String deviceCookie(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-device"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> attempt(Browser browser, String email, String password) {
        return attempt(browser, email, password, "127.0.0.1");
    }

    private static HttpResponse<String> attempt(Browser browser, String email, String password, String address) {
        var form = browser.get("/connexion");
        return browser.post(
                "/connexion",
                Map.of("email", email, "password", password, "_csrf", Browser.csrf(form)),
                "X-Forwarded-For",
                address);
    }
}
