package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One-time links, as browsers, programs that read mail, and those who try what isn't theirs use them. */
@ApplicationTest
@DemonstrationData
class LinkTest {

    private static final String BELATED = "Ce lien n’est plus valable";

    @Autowired
    TestTokens tokens;

    @Autowired
    Links links;

    @Autowired
    Database database;

    @Autowired
    IdentityHousekeeping housekeeping;

    @ParameterizedTest
    @EnumSource(names = {"INVITATION", "RESET", "SIGN_IN"})
    void openingUsesNothingUp(LinkPurpose purpose) {
        var link = make(member(1), purpose);
        for (var program = 0; program < 3; program++) {
            assertThat(LinkForms.open(tokens.browser(), link).statusCode()).isEqualTo(200);
        }
        var browser = tokens.browser();
        var end = browser.follow(LinkForms.choose(browser, LinkForms.open(browser, link), LinkForms.PASSWORD));
        assertThat(end.request().uri().getPath()).isEqualTo("/semaine");
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void secretStandsNeitherInAddressesNorInThePage() {
        var link = make(member(2), LinkPurpose.RESET);
        var secret = link.substring(link.indexOf('=') + 1);
        var browser = tokens.browser();
        var away = browser.get(LinkForms.path(link));
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(browser.location(away)).isEqualTo("/connexion/lien");
        assertThat(away.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(away.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain(secret));
        var page = browser.follow(away);
        assertThat(page.body()).doesNotContain(secret);
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(Owner.ask("select string_agg(row_to_json(link)::text, '') from identity.one_time_link link"))
                .as("what the database keeps")
                .doesNotContain(secret)
                .contains(Fingerprint.of(secret));
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITATION", "RESET", "SIGN_IN"})
    void linkWorksOnce(LinkPurpose purpose) {
        var link = make(member(3), purpose);
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link);
        assertThat(LinkForms.choose(browser, page, LinkForms.PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(LinkForms.choose(browser, page, LinkForms.PASSWORD + " encore")
                        .statusCode())
                .as("sent again")
                .isEqualTo(410);
        assertThat(LinkForms.open(tokens.browser(), link).statusCode()).isEqualTo(410);
    }

    @Test
    void ofManyAtTheSameMomentOneComesIn() throws Exception {
        var link = make(member(4), LinkPurpose.SIGN_IN);
        var tries = new ArrayList<Callable<Integer>>();
        for (var one = 0; one < 8; one++) {
            var browser = tokens.browser();
            var page = LinkForms.open(browser, link);
            tries.add(() -> LinkForms.press(browser, page).statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(303).contains(410);
        assertThat(statuses.stream().filter(status -> status == 410)).hasSize(7);
    }

    @Test
    void everyLinkThatOpensNothingLooksTheSame() {
        var guessed = make(member(5), LinkPurpose.RESET).replaceFirst("=.*", "=" + "A".repeat(43));
        var replaced = make(member(5), LinkPurpose.RESET);
        make(member(5), LinkPurpose.RESET);
        var closed = make(member(6), LinkPurpose.RESET);
        Owner.changeAccess("update identity.account set disabled_at = now() where email_folded = '" + member(6) + "'");
        var malformed = replaced.replaceFirst("=.*", "=..%2F%00");
        var late = make(member(7), LinkPurpose.SIGN_IN);
        TestClock.pass(Duration.ofMinutes(16));
        var pages = List.of(guessed, replaced, closed, late).stream()
                .map(link -> LinkForms.open(tokens.browser(), link))
                .toList();
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).isEqualTo(pages.getFirst().body()).contains(BELATED, "Demander un autre lien");
        });
        assertThat(LinkForms.open(tokens.browser(), malformed).statusCode()).isEqualTo(410);
        assertThat(LinkForms.open(tokens.browser(), make(member(5), LinkPurpose.WANTED_EMAIL))
                        .statusCode())
                .as("an e-mail address that nobody wants any more")
                .isEqualTo(410);
        assertThat(tokens.browser().get("/connexion/lien").statusCode())
                .as("without any")
                .isEqualTo(410);
    }

    @Test
    void purposesLastAsLongAsTheirLettersSay() {
        var invitation = make(member(8), LinkPurpose.INVITATION);
        var reset = make(member(8), LinkPurpose.RESET);
        var signIn = make(member(8), LinkPurpose.SIGN_IN);
        assertOpens(List.of(invitation, reset, signIn), List.of());
        TestClock.pass(Duration.ofMinutes(16));
        assertOpens(List.of(invitation, reset), List.of(signIn));
        TestClock.pass(Duration.ofMinutes(45));
        assertOpens(List.of(invitation), List.of(reset, signIn));
        TestClock.pass(Duration.ofDays(14).minusHours(2));
        assertOpens(List.of(invitation), List.of());
        TestClock.pass(Duration.ofHours(2));
        assertOpens(List.of(), List.of(invitation));
    }

    @Test
    void anotherPasswordEndsWhateverTheFormerOneOpened() {
        var email = member(9);
        var thief = tokens.browser();
        thief.signIn(email, "entregent", "/");
        var onTheWay = tokens.browser();
        var form = onTheWay.get("/connexion");
        onTheWay.post("/connexion", Map.of("email", email, "password", "entregent", "_csrf", Browser.csrf(form)));
        var signIn = make(email, LinkPurpose.SIGN_IN);
        var invitation = make(email, LinkPurpose.INVITATION);

        var owner = tokens.browser();
        owner.signIn(email, "entregent", "/");
        var page = LinkForms.open(owner, make(email, LinkPurpose.RESET));
        owner.follow(LinkForms.choose(owner, page, LinkForms.PASSWORD));
        assertThat(owner.session().at("/authenticated").asBoolean()).isTrue();

        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
        onTheWay.follow(onTheWay.get("/oauth2/authorization/entregent"));
        assertThat(onTheWay.session().at("/authenticated").asBoolean())
                .as("who had proven the former password, and was not back yet")
                .isFalse();
        assertOpens(List.of(), List.of(signIn, invitation));
        thief.signIn(email, "entregent", "/");
        assertThat(thief.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void whatHasEndedIsForgotten() {
        make(member(19), LinkPurpose.RESET);
        TestClock.pass(Duration.ofHours(26));
        var fresh = make(member(20), LinkPurpose.RESET);
        housekeeping.tidy();
        assertThat(Owner.ask(
                        "select count(*) from identity.one_time_link link join identity.account on account.id = account_id"
                                + " where email_folded = '" + member(19) + "'"))
                .isEqualTo("0");
        assertOpens(List.of(fresh), List.of());
    }

    @Test
    void signInLinkLeavesOtherSessionsAlone() {
        var email = member(10);
        var phone = tokens.browser();
        phone.signIn(email, "entregent", "/");
        var browser = tokens.browser();
        var page = LinkForms.open(browser, make(email, LinkPurpose.SIGN_IN));
        assertThat(page.body()).contains(email).doesNotContain("type=\"password\"");
        browser.follow(LinkForms.press(browser, page));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(phone.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void whoWasLockedOutByOthersComesInByALink() {
        var email = member(11);
        for (var attempt = 0; attempt < 5; attempt++) {
            tokens.browser().signIn(email, "wrong", "/");
        }
        var browser = tokens.browser();
        browser.follow(LinkForms.press(browser, LinkForms.open(browser, make(email, LinkPurpose.SIGN_IN))));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void formOfOneLinkUsesNoOther() {
        var browser = tokens.browser();
        var mine = LinkForms.open(browser, make(member(12), LinkPurpose.RESET));
        var strangers = make(member(13), LinkPurpose.RESET);
        LinkForms.open(browser, strangers);
        assertThat(LinkForms.choose(browser, mine, LinkForms.PASSWORD).statusCode())
                .isEqualTo(410);
        assertOpens(List.of(strangers), List.of());
    }

    @Test
    void whoeverWasSignedInBeforeIsNotAnyMore() {
        var browser = tokens.browser();
        browser.signIn("presidente@calvados.example", "entregent", "/");
        var former = browser.session().at("/device/account").asString();
        browser.follow(LinkForms.press(browser, LinkForms.open(browser, make(member(14), LinkPurpose.SIGN_IN))));
        assertThat(browser.session().at("/device/account").asString()).isNotEqualTo(former);
    }

    @Test
    void linkLeadsToWhereTheyWereGoing() {
        var browser = tokens.browser();
        browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        var page = LinkForms.open(browser, make(member(15), LinkPurpose.SIGN_IN));
        assertThat(browser.follow(LinkForms.press(browser, page))
                        .request()
                        .uri()
                        .getPath())
                .isEqualTo("/annuaire");
    }

    @Test
    void refusedPasswordLeavesTheLinkAndIsNotShown() {
        var link = make(member(16), LinkPurpose.INVITATION);
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link);
        assertThat(page.body()).contains("Bienvenue dans Entregent", "Au moins 12 caractères");
        var tried = Map.of("passwordpassword", "devine en premier", "x\0y".repeat(9), "ne peut pas être conservé");
        tried.forEach((password, reason) -> {
            var refused = LinkForms.choose(browser, page, password);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            reason,
                            "aria-invalid=\"true\"",
                            "aria-describedby=\"rule fault\"",
                            "Au moins 12 caractères")
                    .doesNotContain(password);
        });
        var different = LinkForms.press(
                browser, page, Map.of("password", LinkForms.PASSWORD, "repeated", "les escargots dorment assis"));
        assertThat(different.body()).contains("aria-describedby=\"difference\"");
        assertThat(LinkForms.choose(browser, page, LinkForms.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherSitePressesNoButton() {
        var browser = tokens.browser();
        var link = make(member(17), LinkPurpose.SIGN_IN);
        LinkForms.open(browser, link);
        var hash = Fingerprint.of(link.substring(link.indexOf('=') + 1));
        for (var token : List.of("", "x")) {
            var refused = browser.post("/connexion/lien", Map.of("link", hash, "_csrf", token));
            assertThat(browser.location(refused)).isEqualTo("/connexion/lien");
        }
        assertOpens(List.of(link), List.of());
        assertThat(browser.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void pagesSpeakEnglishToWhomPrefersIt() {
        var browser = tokens.browser();
        browser.get(LinkForms.path(make(member(18), LinkPurpose.RESET)));
        assertThat(browser.get("/connexion/lien", "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "Choose a password", "At least 12 characters");
        assertThat(browser.get("/connexion/lien?langue=fr", "Accept-Language", "en")
                        .body())
                .contains("Choisir un mot de passe");
    }

    private void assertOpens(List<String> good, List<String> ended) {
        assertThat(good)
                .allSatisfy(link -> assertThat(opened(link).statusCode()).isEqualTo(200));
        assertThat(ended)
                .allSatisfy(link -> assertThat(opened(link).statusCode()).isEqualTo(410));
    }

    private HttpResponse<String> opened(String link) {
        return LinkForms.open(tokens.browser(), link);
    }

    private String make(String email, LinkPurpose purpose) {
        var id = Owner.sql()
                .fetchValue("select id::text from identity.account where email_folded = ?", email)
                .toString();
        return database.transaction(exchange -> links.make(exchange, UUID.fromString(id), purpose))
                .address();
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
