package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in by a passkey, and whatever somebody else might try instead. */
@ApplicationTest
@DemonstrationData
class PasskeySignInTest {

    private static int strangers;

    @Autowired
    TestTokens tokens;

    @Autowired
    Links links;

    @Autowired
    Database database;

    @Autowired
    PasskeyForms forms;

    @Test
    void passkeyOpensItsAccount() {
        var device = deviceOf(member(30));
        var browser = tokens.browser();
        browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        var end = browser.follow(PasskeyForm.signIn(browser, device));
        assertThat(end.request().uri().getPath()).as("where they were going").isEqualTo("/annuaire");
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(Owner.ask("select count(*) from identity.passkey where used_at is not null and account_id = '"
                        + account(member(30)) + "'"))
                .isEqualTo("1");
    }

    @Test
    void optionsAreTheSameForEverybodyAndLeaveNoRow() {
        var browser = tokens.browser();
        var sessions = Owner.ask("select count(*) from identity.spring_session");
        var options = PasskeyForm.options(browser, PasskeyForm.SIGN_IN);
        assertThat(options.at("/userVerification").asString()).isEqualTo("required");
        assertThat(options.at("/allowCredentials")).isEmpty();
        assertThat(options.at("/rpId").asString()).isEqualTo("localhost");
        assertThat(PasskeyForm.options(browser, PasskeyForm.SIGN_IN).at("/challenge"))
                .as("two windows of one browser get the same")
                .isEqualTo(options.at("/challenge"));
        assertThat(PasskeyForm.options(tokens.browser(), PasskeyForm.SIGN_IN).at("/challenge"))
                .isNotEqualTo(options.at("/challenge"));
        assertThat(Owner.ask("select count(*) from identity.spring_session")).isEqualTo(sessions);
    }

    @Test
    void pageOfAnotherOriginProvesNothing() {
        var device = deviceOf(member(31)).at("https://entregent.voleur.example");
        assertRefused(attempt(device));
        assertThat(attempt(device.at(forms.origin())).statusCode())
                .as("the same device on our page")
                .isEqualTo(303);
    }

    @Test
    void keyOfAnotherSiteProvesNothing() {
        assertRefused(attempt(deviceOf(member(32)).forSite("voleur.example")));
    }

    @Test
    void framedPageProvesNothing() {
        assertRefused(attempt(deviceOf(member(33)).framed()));
    }

    @Test
    void whoeverFoundTheDeviceProvesNothing() {
        assertRefused(attempt(deviceOf(member(34)).withoutVerification()));
    }

    @Test
    void challengeIsOfThisBrowserAndIsOurs() {
        var device = deviceOf(member(35));
        var other = PasskeyForm.options(tokens.browser(), PasskeyForm.SIGN_IN);
        var browser = tokens.browser();
        var page = browser.get("/connexion");
        assertRefused(PasskeyForm.send(browser, page, device.prove(other)));
        PasskeyForm.options(browser, PasskeyForm.SIGN_IN);
        assertRefused(PasskeyForm.send(browser, page, device.prove(other)));
        var changed = PasskeyForm.options(browser, PasskeyForm.SIGN_IN);
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-passkey"))
                .forEach(cookie -> cookie.setValue("A" + cookie.getValue().substring(1)));
        assertRefused(PasskeyForm.send(browser, page, device.prove(changed)));
    }

    @Test
    void challengeLastsTenMinutes() {
        var device = deviceOf(member(36));
        var browser = tokens.browser();
        var page = browser.get("/connexion");
        var proof = device.prove(PasskeyForm.options(browser, PasskeyForm.SIGN_IN));
        TestClock.pass(Duration.ofMinutes(11));
        assertRefused(PasskeyForm.send(browser, page, proof));
    }

    @Test
    void proofIsTakenOnce() {
        var device = deviceOf(member(37));
        var browser = tokens.browser();
        var page = browser.get("/connexion");
        var proof = device.prove(PasskeyForm.options(browser, PasskeyForm.SIGN_IN));
        var thief = tokens.browser();
        browser.cookies().forEach(cookie -> thief.keep(copy(cookie)));
        assertThat(PasskeyForm.send(browser, page, proof).statusCode()).isEqualTo(303);
        assertRefused(PasskeyForm.send(thief, page, proof));
        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void ofTheSameProofAtTheSameMomentOneComesIn() throws Exception {
        var device = deviceOf(member(38));
        var browser = tokens.browser();
        var page = browser.get("/connexion");
        var proof = device.prove(PasskeyForm.options(browser, PasskeyForm.SIGN_IN));
        var tries = new ArrayList<Callable<Integer>>();
        for (var one = 0; one < 4; one++) {
            var thief = tokens.browser();
            browser.cookies().forEach(cookie -> thief.keep(copy(cookie)));
            tries.add(() -> PasskeyForm.send(thief, page, proof).statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(303);
    }

    @Test
    void counterThatGoesBackBetraysACopy() {
        var device = deviceOf(member(39), new SoftwareAuthenticator(forms.origin()).countingFrom(7));
        assertThat(attempt(device).statusCode()).isEqualTo(303);
        assertRefused(attempt(device.countingFrom(8)));
        assertRefused(attempt(device.countingFrom(3)));
        assertThat(attempt(device.countingFrom(12)).statusCode()).isEqualTo(303);
    }

    @Test
    void passkeyOpensNoOtherAccount() {
        var mine = deviceOf(member(40));
        var theirs = deviceOf(member(41));
        assertRefused(attempt(mine.withHandle(theirs.handle())));
    }

    @Test
    void unknownAndUnreadableOnesLookTheSame() {
        var unknown =
                new SoftwareAuthenticator(forms.origin()).forSite("localhost").withHandle("AAAA");
        var first = attempt(unknown);
        assertRefused(first);
        var browser = tokens.browser();
        for (var strange : List.of("", "{}", "null", "[]", "{\"rawId\":1}", "x".repeat(40_000), "\0")) {
            var page = browser.get("/connexion");
            var answer = PasskeyForm.send(browser, page, strange, "X-Forwarded-For", elsewhere());
            assertRefused(answer);
            assertThat(withoutToken(answer)).as(strange).isEqualTo(withoutToken(first));
        }
    }

    @Test
    void anotherSiteSendsNothing() {
        var device = deviceOf(member(42));
        var browser = tokens.browser();
        var proof = device.prove(PasskeyForm.options(browser, PasskeyForm.SIGN_IN));
        var refused = browser.post(PasskeyForm.SIGN_IN, Map.of("credential", proof));
        assertThat(browser.location(refused)).isEqualTo("/connexion?erreur=outdated");
        assertThat(browser.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void closedAccountOpensNoMore() {
        var device = deviceOf(member(43));
        Owner.changeAccess("update identity.account set disabled_at = now() where email_folded = '" + member(43) + "'");
        assertRefused(attempt(device));
    }

    @Test
    void wrongProofsLockThePasskeyButNotWhereItIsKnown() {
        var device = deviceOf(member(44));
        var home = tokens.browser();
        assertThat(PasskeyForm.signIn(home, device).statusCode()).isEqualTo(303);
        device.at("https://entregent.voleur.example");
        for (var one = 1; one <= 5; one++) {
            attempt(device);
        }
        device.at(forms.origin());
        var locked = attempt(device);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("Trop d’essais avec cette clé d’accès");
        assertThat(Integer.parseInt(locked.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(800, 900);
        assertThat(PasskeyForm.signIn(home, device).statusCode()).as("at home").isEqualTo(303);
    }

    @Test
    void wrongPasswordsOfOthersDoNotHoldItUp() {
        var email = member(45);
        var device = deviceOf(email);
        for (var one = 1; one <= 5; one++) {
            tokens.browser().signIn(email, "wrong", "/");
        }
        assertThat(attempt(device).statusCode()).isEqualTo(303);
        assertThat(tokens.browser().signIn(email, "wrong", "/").statusCode())
                .as("nor does it forgive them")
                .isEqualTo(429);
    }

    @Test
    void signInIsKnownToBeByAPasskey() {
        var device = deviceOf(member(46));
        var browser = tokens.browser();
        browser.follow(PasskeyForm.signIn(browser, device));
        assertThat(factors(member(46))).contains("FACTOR_WEBAUTHN");
    }

    @Test
    void pageLoadsOneScriptOfOurOwn() {
        var browser = tokens.browser();
        assertThat(browser.get("/connexion").body())
                .contains(
                        "autocomplete=\"username webauthn\"",
                        "<script type=\"module\" src=\"/connexion/cle.js\"></script>",
                        "data-passkey=\"sign-in\"",
                        "Utiliser une clé d’accès");
        var script = browser.get("/connexion/cle.js");
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "require-trusted-types-for 'script'");
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("n’ouvre aucun compte", "role=\"alert\"");
    }

    /** In a browser and from a network of its own. */
    private HttpResponse<String> attempt(SoftwareAuthenticator device) {
        var browser = tokens.browser();
        var page = browser.get("/connexion");
        var proof = device.prove(PasskeyForm.options(browser, PasskeyForm.SIGN_IN));
        return PasskeyForm.send(browser, page, proof, "X-Forwarded-For", elsewhere());
    }

    private SoftwareAuthenticator deviceOf(String email) {
        return deviceOf(email, new SoftwareAuthenticator(forms.origin()));
    }

    /** Made by an invitation's link: the account has no password from then on. */
    private SoftwareAuthenticator deviceOf(String email, SoftwareAuthenticator device) {
        var link = database.transaction(exchange -> links.make(exchange, account(email), LinkPurpose.INVITATION));
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link.address());
        assertThat(PasskeyForm.make(browser, page, device).statusCode()).isEqualTo(303);
        return device;
    }

    private static UUID account(String email) {
        return UUID.fromString(Owner.sql()
                .fetchValue("select id::text from identity.account where email_folded = ?", email)
                .toString());
    }

    /** What the account's sessions hold, as Java writes it. */
    private static String factors(String email) {
        return Owner.ask("select string_agg(encode(attribute_bytes, 'escape'), '') from "
                + "identity.spring_session_attributes join identity.spring_session on primary_id = session_primary_id "
                + "where principal_name = '" + account(email) + "'");
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static HttpCookie copy(HttpCookie cookie) {
        var copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath("/");
        copy.setVersion(0);
        return copy;
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
}
