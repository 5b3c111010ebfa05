package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.command.EmailAddress;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A passkey made where a one-time link lets its owner choose how to come in. */
@ApplicationTest
@DemonstrationData
class PasskeyLinkTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    Links links;

    @Autowired
    Accounts accounts;

    @Autowired
    Database database;

    @Autowired
    PasskeyForms forms;

    @Test
    void invitedPersonNeedsNoPasswordEver() {
        var email = "sansmotdepasse@calvados.example";
        var account = invite(email);
        var device = device();
        var browser = tokens.browser();
        var page = LinkForms.open(browser, Letterbox.link(Letterbox.of(email).getFirst()));
        assertThat(page.body()).contains("data-passkey=\"new\"", "empreinte", "ou un mot de passe");
        browser.follow(PasskeyForm.make(browser, page, device));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(Letterbox.of(email)).as("their own deed is not told").hasSize(1);

        var later = tokens.browser();
        later.follow(PasskeyForm.signIn(later, device));
        assertThat(later.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(Owner.ask("select count(password_hash) from identity.account where id = '" + account.id() + "'"))
                .isEqualTo("0");

        invite(email);
        assertThat(Letterbox.of(email).getLast())
                .as("they come in by themselves")
                .contains("avec le compte que vous avez déjà")
                .doesNotContain("/connexion/lien");
    }

    @Test
    void deviceLearnsNothingOfThePersonButWhatItShows() {
        var account = invite("discrete@calvados.example");
        var browser = tokens.browser();
        LinkForms.open(browser, link(account.email(), LinkPurpose.INVITATION));
        var options = PasskeyForm.options(browser, PasskeyForm.LINK);
        assertThat(options.at("/user/id").asString())
                .hasSize(43)
                .isNotEqualTo(PasskeyForm.options(opened(member(30)), PasskeyForm.LINK)
                        .at("/user/id")
                        .asString());
        assertThat(options.at("/user/name").asString()).isEqualTo("discrete@calvados.example");
        assertThat(options.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
        assertThat(options.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(options.at("/attestation").asString()).isEqualTo("none");
    }

    @Test
    void newPasskeyEndsWhateverOpenedTheAccountBefore() {
        var email = member(31);
        var former = device();
        var first = tokens.browser();
        PasskeyForm.make(first, LinkForms.open(first, link(email, LinkPurpose.INVITATION)), former);
        var thief = tokens.browser();
        thief.follow(PasskeyForm.signIn(thief, former));
        assertThat(thief.session().at("/authenticated").asBoolean()).isTrue();

        var owner = tokens.browser();
        var device = device();
        var page = LinkForms.open(owner, link(email, LinkPurpose.RESET));
        owner.follow(PasskeyForm.make(owner, page, device));
        assertThat(owner.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
        assertThat(PasskeyForm.signIn(tokens.browser(), former).statusCode()).isEqualTo(401);
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(303);
        thief.signIn(email, "entregent", "/");
        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
        assertThat(Letterbox.of(email).getLast()).contains("ouvre désormais votre compte");
    }

    @Test
    void anotherPasswordEndsPasskeys() {
        var email = member(32);
        var device = device();
        var browser = tokens.browser();
        PasskeyForm.make(browser, LinkForms.open(browser, link(email, LinkPurpose.INVITATION)), device);
        var reset = tokens.browser();
        LinkForms.choose(reset, LinkForms.open(reset, link(email, LinkPurpose.RESET)), LinkForms.PASSWORD);
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(401);
    }

    @Test
    void lostPasskeyIsReplacedByALink() {
        var email = member(33);
        var lost = device();
        var browser = tokens.browser();
        PasskeyForm.make(browser, LinkForms.open(browser, link(email, LinkPurpose.INVITATION)), lost);

        var phone = tokens.browser();
        phone.follow(LinkForms.press(phone, LinkForms.open(phone, link(email, LinkPurpose.SIGN_IN))));
        var page = phone.get(PasskeyForm.OWN);
        var id = page.body().replaceAll("(?s).*name=\"id\" value=\"([^\"]*)\".*", "$1");
        assertThat(page.body()).contains("seul un lien à usage unique");
        phone.post(PasskeyForm.OWN + "/retirer", Map.of("id", id, "_csrf", Browser.csrf(page)));
        assertThat(PasskeyForm.signIn(tokens.browser(), lost).statusCode()).isEqualTo(401);
        var device = device();
        var made = device.make(
                JsonMapper.shared().readTree(PasskeyForm.ownOptions(phone, "").body()));
        assertThat(PasskeyForm.add(phone, made).statusCode()).isEqualTo(303);
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(303);
    }

    @Test
    void deviceThatProvesNothingLeavesTheLink() {
        var link = link(member(34), LinkPurpose.INVITATION);
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link);
        for (var liar : new SoftwareAuthenticator[] {
            new SoftwareAuthenticator("https://entregent.voleur.example"),
            device().withoutVerification(),
            device().framed()
        }) {
            var refused = PasskeyForm.make(browser, page, liar);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("n’a pas été créée");
        }
        var twice = device();
        var options = PasskeyForm.options(browser, PasskeyForm.LINK);
        TestClock.pass(Duration.ofMinutes(11));
        assertThat(LinkForms.press(browser, PasskeyForm.LINK, page, Map.of("credential", twice.make(options)))
                        .statusCode())
                .as("a late one")
                .isEqualTo(422);
        assertThat(PasskeyForm.make(browser, page, device()).statusCode()).isEqualTo(303);
    }

    @Test
    void passkeyOfSomebodyElseIsNotTaken() {
        var device = device();
        var theirs = opened(member(35));
        PasskeyForm.make(theirs, theirs.get("/connexion/lien"), device);
        var mine = opened(member(36));
        assertThat(PasskeyForm.make(mine, mine.get("/connexion/lien"), device).statusCode())
                .isEqualTo(422);
        var browser = tokens.browser();
        assertThat(PasskeyForm.signIn(browser, device).statusCode())
                .as("its handle is another's now")
                .isEqualTo(401);
    }

    @Test
    void optionsOfOneAccountMakeNoPasskeyOfAnother() {
        var browser = opened(member(37));
        var options = PasskeyForm.options(browser, PasskeyForm.LINK);
        LinkForms.open(browser, link(member(38), LinkPurpose.INVITATION));
        var refused = LinkForms.press(
                browser,
                PasskeyForm.LINK,
                browser.get("/connexion/lien"),
                Map.of("credential", device().make(options)));
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void linkIsUsedUpAndLinksThatOnlySignInMakeNone() {
        var link = link(member(39), LinkPurpose.RESET);
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link);
        assertThat(PasskeyForm.make(browser, page, device()).statusCode()).isEqualTo(303);
        assertThat(LinkForms.open(tokens.browser(), link).statusCode()).isEqualTo(410);

        var signIn = tokens.browser();
        LinkForms.open(signIn, link(member(40), LinkPurpose.SIGN_IN));
        assertThat(signIn.get(PasskeyForm.LINK + "/options").statusCode()).isEqualTo(410);
        assertThat(tokens.browser().get(PasskeyForm.LINK + "/options").statusCode())
                .as("without any")
                .isEqualTo(410);
    }

    @Test
    void anotherSiteMakesNone() {
        var browser = opened(member(41));
        var made = device().make(PasskeyForm.options(browser, PasskeyForm.LINK));
        var refused = browser.post(PasskeyForm.LINK, Map.of("link", "x", "credential", made));
        assertThat(browser.location(refused)).isEqualTo("/connexion/lien");
        assertThat(Owner.ask("select count(*) from identity.passkey join identity.account on account.id = account_id"
                        + " where email_folded = '" + member(41) + "'"))
                .isEqualTo("0");
    }

    private SoftwareAuthenticator device() {
        return new SoftwareAuthenticator(forms.origin());
    }

    private Browser opened(String email) {
        var browser = tokens.browser();
        LinkForms.open(browser, link(email, LinkPurpose.INVITATION));
        return browser;
    }

    private String link(String email, LinkPurpose purpose) {
        var id = Owner.sql()
                .fetchValue("select id::text from identity.account where email_folded = ?", email)
                .toString();
        return database.transaction(exchange -> links.make(exchange, UUID.fromString(id), purpose))
                .address();
    }

    private Account invite(String email) {
        return database.transaction(exchange -> {
            var address = EmailAddress.find(email).orElseThrow();
            var account = accounts.findOrMake(exchange, address, "Nora Hébert", Locale.FRENCH)
                    .get();
            accounts.invite(
                    exchange,
                    account,
                    new Invitation(UUID.randomUUID(), "Dominique Réseautin", "La Tablée des Clochers"));
            return account;
        });
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
