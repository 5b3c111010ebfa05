package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.entrance.SessionCsrf;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What guards an account besides a password is replaced by nobody who has only the password, or reads its mail. */
@ApplicationTest
@DemonstrationData
class GuardedAccountTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    PasskeyForms forms;

    @Autowired
    Links links;

    @Autowired
    Database database;

    @Test
    void passkeyThatIsMadeWhereOneIsDemandedOpensWhatTheOfficeOpens() {
        var email = director(0);
        var browser = tokens.browser();
        var page = browser.signIn(email, "entregent", "/");
        assertThat(page.body()).contains("href=\"/connexion/cles?langue=fr\"");
        assertThat(grants(browser)).contains("SECOND_FACTOR_WANTED");
        var device = device();
        var done = browser.follow(add(browser, device));
        assertThat(done.body()).contains("La clé d’accès est ajoutée", "href=\"/semaine\"");
        assertThat(grants(browser)).contains("STATISTICS_READ");
        var later = tokens.browser();
        later.follow(PasskeyForm.signIn(later, device));
        assertThat(grants(later)).contains("STATISTICS_READ");
    }

    @Test
    void passwordAloneAddsAndRemovesNoPasskeyThatIsDemanded() {
        var email = director(1);
        withPasskey(email);
        var thief = tokens.browser();
        thief.signIn(email, "entregent", "/");
        var refused = PasskeyForm.ownOptions(thief, "entregent");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("déjà un second facteur").doesNotContain("challenge");
        var id = Owner.ask(
                "select passkey.id from identity.passkey join identity.account on account.id = account_id where email_folded = '"
                        + email + "'");
        var form = Map.of("_csrf", Browser.csrf(thief.get(PasskeyForm.OWN)), "id", id);
        assertThat(thief.post(PasskeyForm.OWN + "/retirer", form).body()).contains("déjà un second facteur");
        assertThat(thief.get(Phone.PAGE).statusCode()).isEqualTo(403);
        assertThat(count(email)).isEqualTo(1);
        assertThat(grants(thief)).contains("SECOND_FACTOR_WANTED");
    }

    @Test
    void readerOfItsMailReplacesNoPasskeyThatIsDemanded() {
        var email = director(2);
        var device = withPasskey(email);
        var thief = tokens.browser();
        var page = LinkForms.open(thief, link(email));
        assertThat(page.body()).doesNotContain("data-passkey");
        assertThat(thief.get(PasskeyForm.LINK + "/options").statusCode()).isEqualTo(410);
        thief.follow(LinkForms.choose(thief, page, LinkForms.PASSWORD));
        assertThat(grants(thief)).contains("SECOND_FACTOR_WANTED");
        assertThat(count(email)).isEqualTo(1);
        var owner = tokens.browser();
        owner.follow(PasskeyForm.signIn(owner, device));
        assertThat(grants(owner)).contains("STATISTICS_READ");
    }

    @Test
    void readerOfItsMailMakesNoPasskeyWhereCodesAreAskedFor() {
        var email = member(3);
        var owner = tokens.browser();
        owner.signIn(email, "entregent", "/");
        var phone = Phone.enrol(owner);
        var thief = tokens.browser();
        var page = LinkForms.open(thief, link(email));
        assertThat(page.body()).doesNotContain("data-passkey");
        assertThat(LinkForms.press(thief, PasskeyForm.LINK, page, Map.of("credential", "{}"))
                        .statusCode())
                .isEqualTo(422);
        var code = thief.follow(LinkForms.choose(thief, page, LinkForms.PASSWORD));
        assertThat(code.request().uri().getPath()).isEqualTo("/connexion/code");
        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
        thief.follow(thief.post("/connexion/code", Map.of("code", phone.code(), "_csrf", Browser.csrf(code))));
        assertThat(thief.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void whoHasCodesAddsAPasskeyByThePassword() {
        var email = member(4);
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        Phone.enrol(browser);
        assertThat(browser.follow(add(browser, device())).body()).contains("La clé d’accès est ajoutée");
        assertThat(count(email)).isEqualTo(1);
    }

    private HttpResponse<String> add(Browser browser, SoftwareAuthenticator device) {
        var options = JsonMapper.shared()
                .readTree(PasskeyForm.ownOptions(browser, "entregent").body());
        return PasskeyForm.add(browser, device.make(options));
    }

    private SoftwareAuthenticator withPasskey(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        var device = device();
        add(browser, device);
        assertThat(count(email)).isEqualTo(1);
        return device;
    }

    private SoftwareAuthenticator device() {
        return new SoftwareAuthenticator(forms.origin());
    }

    private String link(String email) {
        var id = Owner.ask("select id from identity.account where email_folded = '" + email + "'");
        return database.transaction(exchange -> links.make(exchange, UUID.fromString(id), LinkPurpose.RESET))
                .address();
    }

    private static String grants(Browser browser) {
        var token = browser.session().at("/csrf/token").asString();
        var question = Map.of("query", "{ viewer { grants { permission } } }");
        return browser.postJson("/graphql", question, SessionCsrf.HEADER, token).body();
    }

    private static int count(String email) {
        return Integer.parseInt(Owner.ask(
                "select count(*) from identity.passkey join identity.account on account.id = account_id where email_folded = '"
                        + email + "'"));
    }

    /** Somebody of the test's own, of whom a second factor is asked. */
    private static String director(int number) {
        var email = member(number);
        Owner.changeAccess(
                "update identity.account set second_factor_spared = false where email_folded = '" + email + "';"
                        + "insert into role_assignment (region_id, account_id, role, starts_on)"
                        + " select region.id, account.id, 'REGIONAL_DIRECTOR', current_date - 1 from region, identity.account"
                        + " where code = 'FR-14' and email_folded = '" + email + "'");
        return email;
    }

    /** From the end: others begin at the beginning, and what an instance knows of an account outlives a test's database. */
    private static String member(int number) {
        return Owner.ask("select account.email_folded from identity.account join member on account_id = account.id"
                + " where account.email_folded like '%.%@calvados.example' and status = 'ACTIVE'"
                + " order by 1 desc limit 1 offset " + number);
    }
}
