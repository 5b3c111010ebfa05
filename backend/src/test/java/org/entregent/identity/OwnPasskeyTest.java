package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What people do with their account's passkeys, on its page. */
@ApplicationTest
@DemonstrationData
class OwnPasskeyTest {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile";

    @Autowired
    TestTokens tokens;

    @Autowired
    PasskeyForms forms;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Database database;

    @Test
    void passkeyIsAddedNamedUsedAndRemoved() {
        var email = member(30);
        var browser = signedIn(email);
        assertThat(browser.get(PasskeyForm.OWN).body()).contains("Vous n’en avez pas encore", "name=\"password\"");
        var device = device();
        var added = add(browser, device);
        assertThat(browser.follow(added).body())
                .contains("La clé d’accès est ajoutée", "Chrome, Android", "Pas encore utilisée");
        assertThat(Letterbox.of(email).getLast()).contains("« Chrome, Android »", "vient d’être ajoutée");
        assertThat(has(email)).isTrue();
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(303);
        assertThat(browser.get(PasskeyForm.OWN).body()).contains("Utilisée la dernière fois le");
        assertThat(browser.get(PasskeyForm.OWN + "?langue=en").body()).contains("My passkeys", "Last used on");

        assertThat(send(browser, "/nom", Map.of("name", "  Mon <téléphone>  ")).body())
                .contains("Le nom est changé", "Mon &lt;téléphone&gt;")
                .doesNotContain("<téléphone>");
        assertThat(send(browser, "/retirer", Map.of()).body())
                .contains("La clé d’accès est retirée", "Vous n’en avez pas encore");
        assertThat(Letterbox.of(email).getLast()).contains("n’ouvre plus votre compte");
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(401);
        assertThat(has(email)).isFalse();
        assertThat(signedIn(email).session().at("/authenticated").asBoolean())
                .as("the password is as good as before")
                .isTrue();
    }

    @Test
    void bothAreWrittenDownInTheSecurityLog() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var logger = (Logger) LoggerFactory.getLogger("entregent.security");
        var browser = signedIn(member(38));
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        try {
            add(browser, device());
            send(browser, "/retirer", Map.of());
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sign-in success"),
                        line -> assertThat(line).startsWith("passkey-added success of "),
                        line -> assertThat(line).startsWith("passkey-removed success of "));
    }

    @Test
    void sessionLeftOpenIsNotEnough() {
        var browser = signedIn(member(31));
        var refused = PasskeyForm.ownOptions(browser, "wrong");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Le mot de passe n’est pas celui de votre compte")
                .doesNotContain("challenge");
        var signIn = PasskeyForm.options(browser, PasskeyForm.SIGN_IN);
        var device = device();
        device.make(JsonMapper.shared()
                .readTree(PasskeyForm.ownOptions(signedIn(member(31)), "entregent")
                        .body()));
        assertThat(PasskeyForm.add(browser, device.prove(signIn)).statusCode())
                .as("what was given to sign in makes no passkey")
                .isEqualTo(422);
        for (var attempt = 0; attempt < 4; attempt++) {
            PasskeyForm.ownOptions(browser, "wrong");
        }
        assertThat(PasskeyForm.ownOptions(browser, "entregent").statusCode()).isEqualTo(429);
        assertThat(has(member(31))).isFalse();
    }

    @Test
    void deviceMakesNoSecondOne() {
        var browser = signedIn(member(32));
        add(browser, device());
        var options = JsonMapper.shared()
                .readTree(PasskeyForm.ownOptions(browser, "entregent").body());
        assertThat(options.at("/excludeCredentials")).hasSize(1);
    }

    @Test
    void samePasskeyTwiceIsRefused() {
        var browser = signedIn(member(33));
        var device = device();
        add(browser, device);
        assertThat(add(browser, device).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\0", "1234567890123456789012345678901234567890123456789012345678901"})
    void nameThatIsNoneIsRefused(String name) {
        var browser = signedIn(member(34));
        add(browser, device());
        var refused = send(browser, "/nom", Map.of("name", name));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Un nom a de 1 à 60 caractères", "<h2>Chrome, Android</h2>");
    }

    @Test
    void nobodyTouchesSomebodyElses() {
        var theirs = signedIn(member(35));
        add(theirs, device());
        var id = id(theirs.get(PasskeyForm.OWN));
        var mine = signedIn(member(36));
        for (var deed : new String[] {"/nom", "/retirer"}) {
            var refused = mine.post(
                    PasskeyForm.OWN + deed,
                    Map.of("id", id, "name", "Volée", "_csrf", Browser.csrf(mine.get(PasskeyForm.OWN))));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("n’est plus celle de votre compte");
        }
        assertThat(theirs.get(PasskeyForm.OWN).body()).contains("Chrome, Android");
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignIn() {
        var browser = tokens.browser();
        assertThat(browser.location(browser.get(PasskeyForm.OWN)))
                .isEqualTo("/oauth2/authorization/entregent?continue=%2Fconnexion%2Fcles");
        var csrf = Browser.csrf(browser.get("/connexion"));
        var id = UUID.randomUUID().toString();
        for (var deed : new String[] {"", "/nom", "/retirer"}) {
            var answer = browser.post(PasskeyForm.OWN + deed, Map.of("id", id, "name", "x", "_csrf", csrf));
            assertThat(browser.location(answer)).startsWith("/oauth2/authorization/");
        }
        assertThat(browser.post(PasskeyForm.OWN + "/options", Map.of("_csrf", csrf))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherSiteDoesNothing() {
        var browser = signedIn(member(37));
        add(browser, device());
        var id = id(browser.get(PasskeyForm.OWN));
        for (var deed : new String[] {"/options", "/nom", "/retirer"}) {
            var refused = browser.post(PasskeyForm.OWN + deed, Map.of("id", id, "name", "x"));
            assertThat(browser.location(refused)).isEqualTo("/connexion/cles");
        }
        assertThat(has(member(37))).isTrue();
    }

    private HttpResponse<String> add(Browser browser, SoftwareAuthenticator device) {
        var options = JsonMapper.shared()
                .readTree(PasskeyForm.ownOptions(browser, "entregent").body());
        return PasskeyForm.add(browser, device.make(options), "User-Agent", PHONE);
    }

    /** To the first of the account's passkeys. */
    private static HttpResponse<String> send(Browser browser, String deed, Map<String, String> typed) {
        var page = browser.get(PasskeyForm.OWN);
        var form = new HashMap<>(typed);
        form.put("id", id(page));
        form.put("_csrf", Browser.csrf(page));
        return browser.follow(browser.post(PasskeyForm.OWN + deed, form));
    }

    private static String id(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"id\" value=\"([^\"]*)\".*", "$1");
    }

    private SoftwareAuthenticator device() {
        return new SoftwareAuthenticator(forms.origin());
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private boolean has(String email) {
        var id = UUID.fromString(Owner.sql()
                .fetchValue("select id::text from identity.account where email_folded = ?", email)
                .toString());
        return database.transaction(exchange -> passkeys.has(exchange, id)).get();
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
