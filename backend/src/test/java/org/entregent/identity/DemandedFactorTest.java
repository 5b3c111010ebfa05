package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.entrance.SessionCsrf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever steers a region or the network gets nothing by a password alone. */
@ApplicationTest
@DemonstrationData
class DemandedFactorTest {

    private static final String DIRECTOR = "directeur@bouches-du-rhone.example";
    private static final String ADMINISTRATOR = "admin@reseau.example";
    private static final String WHO = "{ viewer { displayName grants { permission } } }";

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @ParameterizedTest
    @ValueSource(strings = {DIRECTOR, ADMINISTRATOR})
    void signInLeadsToTheEnrolmentAndToNothingElse(String email) {
        demand(email);
        var browser = tokens.browser();
        var page = browser.signIn(email, "entregent", "/region/FR-13");
        assertThat(page.request().uri().toString()).endsWith("/connexion/second-facteur?continue=%2Fregion%2FFR-13");
        assertThat(page.body()).contains("un mot de passe ne suffit plus");
        assertClosed(browser);

        var phone = Phone.reading(page);
        var codes = browser.post(
                Phone.PAGE,
                Map.of(
                        "_csrf",
                        Browser.csrf(page),
                        "deed",
                        "ENROL",
                        "code",
                        phone.code(),
                        "continue",
                        "/region/FR-13"));
        assertThat(Phone.recoveryCodes(codes)).hasSize(10);
        assertThat(codes.body()).contains("/oauth2/authorization/entregent?continue&#x3D;%2Fregion%2FFR-13");
        assertOpen(browser, "STATISTICS_READ");
        var end = browser.follow(browser.get("/oauth2/authorization/entregent?continue=%2Fregion%2FFR-13"));
        assertThat(end.request().uri().getPath()).isEqualTo("/region/FR-13");
        assertOpen(browser, "STATISTICS_READ");
    }

    @Test
    void appointmentActsInTheVerySession() {
        var email = member(0);
        demand(email);
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        assertOpen(browser, "REFERRALS_WRITE");
        var token = browser.session().at("/csrf/token").asString();
        appoint(email);
        var refused = ask(browser, token);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"SECOND_FACTOR_WANTED\"");
        assertClosed(browser);
        Phone.enrol(browser);
        assertOpen(browser, "OFFICES_MANAGE");
    }

    @Test
    void signInByCodeIsEnough() {
        var email = member(1);
        demand(email);
        var first = tokens.browser();
        first.signIn(email, "entregent", "/");
        var phone = Phone.enrol(first);
        appoint(email);
        assertOpen(first, "OFFICES_MANAGE");
        var second = tokens.browser();
        var page = second.signIn(email, "entregent", "/annuaire");
        assertClosed(second);
        var form = Map.of("code", phone.code(), "_csrf", Browser.csrf(page));
        assertThat(second.follow(second.post("/connexion/code", form))
                        .request()
                        .uri()
                        .getPath())
                .isEqualTo("/annuaire");
        assertOpen(second, "OFFICES_MANAGE");
    }

    @Test
    void whoRemovesItIsLedToAnother() {
        var email = member(2);
        demand(email);
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        var phone = Phone.enrol(browser);
        appoint(email);
        assertOpen(browser, "OFFICES_MANAGE");
        Phone.press(browser, browser.get(Phone.PAGE), "REMOVE", phone.code());
        assertClosed(browser);
        assertThat(browser.get(Phone.PAGE).body()).contains("un mot de passe ne suffit plus", "class=\"secret\"");
    }

    @Test
    void whoHasOneElsewhereGetsNoOtherByThePasswordAlone() {
        var email = member(3);
        demand(email);
        var thief = tokens.browser();
        thief.signIn(email, "entregent", "/");
        var page = thief.get(Phone.PAGE);
        var theirs = Phone.reading(page);
        // As if both had been at it at the same moment: the session is still there.
        Owner.sql()
                .execute(
                        "insert into identity.authenticator (account_id, secret, last_step, confirmed_at)"
                                + " select id, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA', 0, now() from identity.account where email_folded = ?",
                        email);
        var refused = Phone.press(thief, page, "ENROL", theirs.code());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("déjà un second facteur").doesNotContain("class=\"secret\"");
        assertThat(Owner.ask("select count(*) from identity.recovery_code join identity.account on id = account_id "
                        + "where email_folded = '" + email + "'"))
                .isEqualTo("0");
    }

    @Test
    void emailAddressIsNotChangedByThePasswordAlone() {
        var email = member(4);
        demand(email);
        appoint(email);
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        var page = browser.follow(browser.get("/connexion/adresse"));
        assertThat(page.request().uri().getPath()).isEqualTo(Phone.PAGE);
    }

    @Test
    void officeOfAChapterAsksForNone() {
        Owner.changeAccess(
                "update identity.account set second_factor_spared = false where email_folded in ('presidente@calvados.example', 'consultante@calvados.example')");
        for (var email : new String[] {"presidente@calvados.example", "consultante@calvados.example"}) {
            var browser = tokens.browser();
            browser.signIn(email, "entregent", "/");
            assertOpen(browser, "REFERRALS_SETTLE");
        }
    }

    @Test
    void demonstrationIsSpared() {
        assertThat(Owner.ask("select count(*) from identity.account where created_at < now() - interval '1 hour'"
                        + " and not second_factor_spared and email_folded not like '%.%@calvados.example'"
                        + " and email_folded not in ('" + DIRECTOR + "', '" + ADMINISTRATOR
                        + "', 'presidente@calvados.example', 'consultante@calvados.example')"))
                .isEqualTo("0");
        var browser = tokens.browser();
        browser.signIn("directrice@calvados.example", "entregent", "/");
        assertOpen(browser, "STATISTICS_READ");
    }

    @Test
    void bearerTokensAreWhatTheyWere() {
        demand(DIRECTOR);
        assertThat(graphQl.as(DIRECTOR).run(WHO).body().toString()).contains("STATISTICS_READ");
    }

    private static void assertOpen(Browser browser, String permission) {
        var session = browser.session();
        assertThat(session.at("/authenticated").asBoolean()).isTrue();
        assertThat(session.at("/secondFactor/wanted").asBoolean()).isFalse();
        assertThat(ask(browser, session.at("/csrf/token").asString()).body()).contains(permission);
    }

    private static void assertClosed(Browser browser) {
        var session = browser.session();
        assertThat(session.at("/authenticated").asBoolean()).isFalse();
        assertThat(session.at("/device").isMissingNode()).isTrue();
        var token = session.at("/csrf/token").asString();
        if (!token.isEmpty()) {
            assertThat(session.at("/secondFactor").toString())
                    .isEqualTo("{\"address\":\"/connexion/second-facteur\",\"wanted\":true}");
            assertThat(ask(browser, token).body())
                    .contains("\"code\":\"SECOND_FACTOR_WANTED\"")
                    .doesNotContain("displayName\"");
        }
        assertThat(browser.get("/session/list").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> ask(Browser browser, String token) {
        return browser.postJson("/graphql", Map.of("query", WHO), SessionCsrf.HEADER, token);
    }

    private static void demand(String email) {
        Owner.changeAccess(
                "update identity.account set second_factor_spared = false where email_folded = '" + email + "'");
    }

    private static void appoint(String email) {
        Owner.changeAccess("insert into role_assignment (region_id, account_id, role, starts_on)"
                + " select region.id, account.id, 'REGIONAL_DIRECTOR', current_date - 1 from region, identity.account"
                + " where code = 'FR-14' and email_folded = '" + email + "'");
    }

    /** Each test has somebody of its own, who takes part. */
    private static String member(int number) {
        return Owner.ask("select account.email_folded from identity.account join member on account_id = account.id"
                + " where account.email_folded like '%.%@calvados.example' and status = 'ACTIVE'"
                + " order by 1 limit 1 offset " + number);
    }
}
