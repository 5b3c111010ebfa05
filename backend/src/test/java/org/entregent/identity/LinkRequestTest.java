package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestDatabase;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How somebody who can't sign in gets a link, and what those learn who ask with the e-mail addresses of others. */
@ApplicationTest
@DemonstrationData
class LinkRequestTest {

    private static final String NOBODY = "personne@calvados.example";
    private static int strangers;

    @Autowired
    TestTokens tokens;

    @Test
    void forgottenPasswordIsChosenAnew() {
        var email = member(1);
        assertThat(tokens.browser().get("/connexion").body()).contains("href=\"/connexion/aide?langue=fr\"");
        var answer = ask(email, false);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Si un compte a cette adresse", "pendant une heure");
        var letter = Letterbox.await(email, 1).getFirst();
        assertThat(letter).contains("Choisir un nouveau mot de passe", "pendant une heure");
        var browser = tokens.browser();
        browser.follow(LinkForms.choose(browser, LinkForms.open(browser, Letterbox.link(letter)), LinkForms.PASSWORD));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(Letterbox.of(email)).hasSize(2).anyMatch(told -> told.contains("Votre mot de passe est changé"));
        var again = tokens.browser();
        again.signIn(email, LinkForms.PASSWORD, "/");
        assertThat(again.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void whoeverWantsNoPasswordSignsInByALink() {
        var email = member(2);
        assertThat(ask(email.toUpperCase(Locale.ROOT), true).body()).contains("pendant un quart d’heure");
        var letter = Letterbox.await(email, 1).getFirst();
        var browser = tokens.browser();
        browser.follow(LinkForms.press(browser, LinkForms.open(browser, Letterbox.link(letter))));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void answerIsTheSameForWhomItConcernsNobody() {
        var email = member(3);
        var closed = member(4);
        Owner.changeAccess("update identity.account set disabled_at = now() where email_folded = '" + closed + "'");
        var unknown = ask(NOBODY, false);
        var impossible = ask("a\0b", false);
        var ofClosed = ask(closed, false);
        var known = ask(email, false);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(impossible.body()).isEqualTo(known.body());
        assertThat(ofClosed.body()).isEqualTo(known.body());
        Letterbox.await(email, 1);
        assertThat(Letterbox.of(NOBODY)).isEmpty();
        assertThat(Letterbox.of(closed)).isEmpty();
    }

    @Test
    void answerIsGivenBeforeAnybodyLooksForAnAccount() throws SQLException {
        var email = member(5);
        try (var owner = TestDatabase.owner().getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table identity.account in access exclusive mode");
            var known = ask(email, false);
            var unknown = ask(NOBODY, false);
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(Letterbox.of(email)).isEmpty();
            owner.rollback();
        }
        Letterbox.await(email, 1);
    }

    @Test
    void requestsForOneAddressHaveAnEnd() {
        for (var email : new String[] {member(6), "inconnue@calvados.example"}) {
            for (var request = 0; request < 5; request++) {
                assertThat(ask(email, request % 2 == 0).statusCode()).isEqualTo(200);
            }
            var refused = ask(email, false);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("Plusieurs liens ont déjà été demandés", "value=\"" + email + "\"");
        }
        Letterbox.await(member(6), 5);
        var browser = tokens.browser();
        browser.signIn(member(6), "entregent", "/");
        assertThat(browser.session().at("/authenticated").asBoolean())
                .as("the password is not locked by it")
                .isTrue();
    }

    @Test
    void requestsFromOneNetworkHaveAnEnd() {
        for (var request = 0; request < 50; request++) {
            assertThat(ask("flot" + request + "@calvados.example", false, "203.0.113.77")
                            .statusCode())
                    .isEqualTo(200);
        }
        var refused = ask("flot50@calvados.example", false, "203.0.113.77");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("depuis votre réseau");
        assertThat(ask("flot50@calvados.example", false).statusCode()).isEqualTo(200);
    }

    @Test
    void letterIsInTheAccountsLanguage() {
        var email = member(7);
        Owner.sql().execute("update identity.account set language = 'en' where email_folded = ?", email);
        ask(email, true);
        assertThat(Letterbox.await(email, 1).getFirst())
                .contains("Your sign-in link")
                .doesNotContain("Bonjour");
    }

    @Test
    void anotherSiteAsksForNothing() {
        var refused = tokens.browser().post("/connexion/aide", Map.of("email", member(8), "_csrf", "x"));
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(Letterbox.of(member(8))).isEmpty();
    }

    private HttpResponse<String> ask(String email, boolean withoutPassword) {
        return ask(email, withoutPassword, "198.51.100." + ++strangers);
    }

    private HttpResponse<String> ask(String email, boolean withoutPassword, String address) {
        var browser = tokens.browser();
        var form = new HashMap<>(Map.of("email", email, "_csrf", Browser.csrf(browser.get("/connexion/aide"))));
        if (withoutPassword) {
            form.put("sansMotDePasse", "true");
        }
        return browser.follow(browser.post("/connexion/aide", form, "X-Forwarded-For", address));
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
