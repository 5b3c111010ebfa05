package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an account gets a second factor, and loses it again. */
@ApplicationTest
@DemonstrationData
class FactorTest {

    private static final String KEPT =
            "select secret || string_agg(code_hash, ' ') from identity.authenticator join identity.recovery_code"
                    + " using (account_id) join identity.account on account.id = account_id where email_folded = '%s' group by secret";

    @Autowired
    TestTokens tokens;

    @Test
    void codeOfTheApplicationTurnsItOn() {
        var email = member(0);
        var phone = signedIn(email);
        var desktop = signedIn(email);
        var before = value(desktop);
        var page = desktop.get(Phone.PAGE);
        assertThat(page.body())
                .contains("<svg class=\"qr\"", "href=\"otpauth://totp/Entregent:", "inputmode=\"numeric\"")
                .doesNotContain("name=\"password\"");
        var authenticator = Phone.reading(page);
        var done = Phone.press(desktop, page, "ENROL", authenticator.code());
        var codes = Phone.recoveryCodes(done);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(done.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(isSignedIn(desktop)).isTrue();
        assertThat(value(desktop)).as("what the session is called").isNotEqualTo(before);
        assertThat(isSignedIn(phone)).as("another device").isFalse();
        assertThat(Letterbox.await(email, 1).getFirst()).contains("La connexion en deux étapes est activée");
        assertThat(Owner.ask(KEPT.formatted(email)))
                .doesNotContain(codes.getFirst(), codes.getFirst().replace("-", ""));
        assertThat(desktop.get(Phone.PAGE).body())
                .contains("Il vous reste 10 codes")
                .doesNotContain("class=\"secret\"", codes.getFirst());
    }

    @Test
    void secretStaysTheSameUntilItIsConfirmed() {
        var browser = signedIn(member(1));
        var page = browser.get(Phone.PAGE);
        var phone = Phone.reading(page);
        var refused = Phone.press(browser, page, "ENROL", phone.code(1000));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ce code n’est pas le bon", "aria-describedby=\"error\"");
        assertThat(Phone.reading(refused).code()).isEqualTo(phone.code());
        assertThat(Phone.reading(browser.get(Phone.PAGE + "?langue=en")).code()).isEqualTo(phone.code());
        assertThat(Phone.recoveryCodes(Phone.press(browser, page, "ENROL", phone.code())))
                .hasSize(10);
    }

    @Test
    void secretThatSomebodyElseWasShownIsNotTaken() {
        var browser = signedIn(member(2));
        var phone = Phone.reading(browser.get(Phone.PAGE));
        browser.post(
                "/connexion",
                Map.of("email", member(3), "password", "entregent", "_csrf", Browser.csrf(browser.get("/connexion"))));
        var late = Phone.press(browser, browser.get("/connexion"), "ENROL", phone.code());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Phone.reading(late).code(0)).isNotEqualTo(phone.code());
        assertThat(Owner.ask(
                        "select count(*) from identity.authenticator join identity.account on id = account_id where email_folded = '"
                                + member(3) + "'"))
                .isEqualTo("0");
    }

    @Test
    void codeThatTurnedItOnOpensNothingMore() {
        var email = member(4);
        var browser = signedIn(email);
        var page = browser.get(Phone.PAGE);
        var code = Phone.reading(page).code();
        Phone.press(browser, page, "ENROL", code);
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", code).statusCode())
                .isEqualTo(422);
    }

    @Test
    void sessionLeftOpenIsNotEnough() {
        var email = member(5);
        var browser = signedIn(email);
        TestClock.pass(Duration.ofMinutes(20));
        var page = browser.get(Phone.PAGE);
        assertThat(page.body()).contains("name=\"password\"");
        var phone = Phone.reading(page);
        var form = Map.of("_csrf", Browser.csrf(page), "deed", "ENROL", "code", phone.code(), "password", "wrong");
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(browser.post(Phone.PAGE, form).statusCode()).isEqualTo(422);
        }
        assertThat(browser.post(Phone.PAGE, form).statusCode()).isEqualTo(429);
    }

    @Test
    void newRecoveryCodesEndTheFormer() {
        var email = member(6);
        var browser = signedIn(email);
        var page = browser.get(Phone.PAGE);
        var phone = Phone.reading(page);
        var former = Phone.recoveryCodes(Phone.press(browser, page, "ENROL", phone.code()));
        TestClock.pass(TimeCodes.STEP);
        var renewed = Phone.recoveryCodes(Phone.press(browser, browser.get(Phone.PAGE), "RENEW", phone.code()));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(former);
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(Letterbox.await(email, 2).getLast()).contains("Dix nouveaux codes");
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", former.getFirst())
                        .statusCode())
                .isEqualTo(422);
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", renewed.getFirst())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void removalNeedsACodeAndIsTold() {
        var email = member(7);
        var browser = signedIn(email);
        var phone = Phone.enrol(browser);
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code(1000))
                        .statusCode())
                .isEqualTo(422);
        var removed = Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code());
        assertThat(removed.body()).contains("est désactivée");
        assertThat(Letterbox.await(email, 2).getLast()).contains("désactivée");
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(isSignedIn(signedIn(email))).as("by the password alone").isTrue();
    }

    @Test
    void guessesInASessionAreCounted() {
        var browser = signedIn(member(8));
        var phone = Phone.enrol(browser);
        for (var guess = 0; guess < 4; guess++) {
            Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code(1000));
        }
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code(1000))
                        .statusCode())
                .isEqualTo(429);
        assertThat(Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code())
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void whoIsNotSignedInSignsInFirst() {
        var browser = tokens.browser();
        assertThat(browser.location(browser.get(Phone.PAGE + "?continue=/annuaire")))
                .startsWith("/oauth2/authorization/entregent?continue=%2Fconnexion%2Fsecond-facteur");
        assertThat(browser.signIn(member(9), "entregent", Phone.PAGE).body()).contains("Connexion en deux étapes");
        assertThat(browser.get(Phone.PAGE + "?continue=//elsewhere.example").body())
                .doesNotContain("elsewhere.example");
    }

    @Test
    void whatIsNoDeedIsRefused() {
        var browser = signedIn(member(10));
        var page = browser.get(Phone.PAGE);
        var form = Map.of("_csrf", Browser.csrf(page), "deed", "OTHER", "code", "123456");
        assertThat(browser.post(Phone.PAGE, form).statusCode()).isEqualTo(400);
        assertThat(browser.post(Phone.PAGE, Map.of("_csrf", Browser.csrf(page), "deed", "ENROL"))
                        .statusCode())
                .isEqualTo(400);
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.session().at("/authenticated").asBoolean();
    }

    private static String value(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + (30 + number));
    }
}
