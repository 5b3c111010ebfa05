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
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step of a sign-in, as people go it and as those do who have only half of what it takes. */
@ApplicationTest
@DemonstrationData
class CodeSignInTest {

    private static final String PATH = "/connexion/code";

    @Autowired
    TestTokens tokens;

    @Autowired
    Links links;

    @Autowired
    Database database;

    @Test
    void codeOpensWhatThePasswordAloneDoesNot() {
        var email = member(0);
        var phone = enrolled(email);
        var browser = tokens.browser();
        browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        var page = password(browser, email);
        assertThat(page.request().uri().getPath()).isEqualTo(PATH);
        assertThat(page.body())
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"")
                .doesNotContain(email);
        assertThat(isSignedIn(browser)).as("by the password").isFalse();
        assertThat(browser.cookies())
                .as("a session")
                .noneMatch(cookie -> cookie.getName().equals("entregent"));

        var end = browser.follow(give(browser, page, phone.code()));
        assertThat(end.request().uri().getPath()).isEqualTo("/annuaire");
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals("entregent-half"));
    }

    @Test
    void codeIsTypedAsItIsShown() {
        var email = member(1);
        var phone = enrolled(email);
        var browser = tokens.browser();
        var code = phone.code();
        give(browser, password(browser, email), " " + code.substring(0, 3) + " " + code.substring(3));
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void codeWorksOnce() {
        var email = member(2);
        var phone = enrolled(email);
        var code = phone.code();
        var first = tokens.browser();
        give(first, password(first, email), code);
        assertThat(opens(first)).isTrue();
        var second = tokens.browser();
        var replayed = give(second, password(second, email), code);
        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(replayed.body()).contains("ou il a déjà servi");
        assertThat(opens(second)).isFalse();
    }

    @Test
    void ofManyAtTheSameMomentOneComesIn() throws Exception {
        var email = member(3);
        var code = enrolled(email).code();
        var tries = new ArrayList<Callable<Integer>>();
        for (var one = 0; one < 4; one++) {
            var browser = tokens.browser();
            var page = password(browser, email);
            tries.add(() -> give(browser, page, code).statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).hasSize(4).containsOnlyOnce(303);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 1, 2})
    void clocksMayDifferByOneStep(int steps) {
        var email = member(4 + Math.floorMod(steps, 5));
        var phone = enrolled(email);
        // Of the code that confirmed it one step is past already; let it be long ago.
        TestClock.pass(Duration.ofMinutes(2));
        var browser = tokens.browser();
        give(browser, password(browser, email), phone.code(steps));
        assertThat(opens(browser)).isEqualTo(Math.abs(steps) == 1);
    }

    @Test
    void guessingEndsAndTheRightPasswordBringsNoNewGuesses() {
        var email = member(10);
        var phone = enrolled(email);
        var thief = tokens.browser();
        for (var guess = 0; guess < 4; guess++) {
            var refused = give(thief, password(thief, email), wrong(phone));
            assertThat(refused.statusCode()).isEqualTo(401);
        }
        var locked = give(thief, password(thief, email), wrong(phone));
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
        assertThat(locked.body()).contains("Trop de codes erronés");
        var elsewhere = tokens.browser();
        assertThat(give(elsewhere, password(elsewhere, email), phone.code()).statusCode())
                .as("the right one, while it is locked")
                .isEqualTo(429);
        assertThat(opens(elsewhere)).isFalse();
        TestClock.pass(Duration.ofMinutes(16));
        give(elsewhere, password(elsewhere, email), phone.code());
        assertThat(opens(elsewhere)).isTrue();
    }

    @Test
    void guessesElsewhereLockNobodyOutAtHome() {
        var email = member(11);
        var home = signedIn(email);
        var phone = Phone.enrol(home);
        give(home, password(home, email), phone.code());
        assertThat(opens(home)).isTrue();
        TestClock.pass(TimeCodes.STEP);
        var thief = tokens.browser();
        for (var guess = 0; guess < 6; guess++) {
            give(thief, password(thief, email), wrong(phone));
        }
        give(home, password(home, email), phone.code());
        assertThat(opens(home)).isTrue();
    }

    @Test
    void wrongPasswordsOfStrangersDoNotLockTheSecondStep() {
        var email = member(12);
        var phone = enrolled(email);
        var owner = tokens.browser();
        var page = password(owner, email);
        for (var guess = 0; guess < 6; guess++) {
            tokens.browser().signIn(email, "wrong", "/");
        }
        give(owner, page, phone.code());
        assertThat(opens(owner)).isTrue();
    }

    @Test
    void halfASignInLastsTenMinutes() {
        var email = member(13);
        var phone = enrolled(email);
        var browser = tokens.browser();
        var page = password(browser, email);
        TestClock.pass(Duration.ofMinutes(11));
        var late = browser.follow(give(browser, page, phone.code()));
        assertThat(late.body()).contains("name=\"password\"");
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void codeOfOneAccountOpensNoOther() {
        var mine = enrolled(member(14));
        enrolled(member(15));
        var browser = tokens.browser();
        var refused = give(browser, password(browser, member(15)), mine.code());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void halfASignInThatWasChangedOrMadeUpIsNone() {
        var email = member(16);
        var phone = enrolled(email);
        var browser = tokens.browser();
        var page = password(browser, email);
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-half"))
                .forEach(cookie -> cookie.setValue("A" + cookie.getValue().substring(1)));
        assertThat(browser.location(give(browser, page, phone.code()))).startsWith("/oauth2/authorization/entregent");
        assertThat(opens(browser)).isFalse();
        var nobody = tokens.browser();
        var form = Map.of("code", phone.code(), "_csrf", Browser.csrf(nobody.get("/connexion")));
        assertThat(nobody.post(PATH, form).statusCode()).isEqualTo(303);
        assertThat(nobody.get(PATH).statusCode()).isEqualTo(303);
        assertThat(opens(nobody)).isFalse();
    }

    @Test
    void cookieOfAnotherPurposeIsNoHalfSignIn() {
        var email = member(17);
        var phone = enrolled(email);
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        var page = browser.get(PATH);
        var device = tokens.browser();
        device.signIn(member(18), "entregent", "/");
        var foreign = value(device, "entregent-device");
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-half"))
                .forEach(cookie -> cookie.setValue(foreign));
        assertThat(give(browser, page, phone.code()).statusCode()).isEqualTo(303);
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void anotherPasswordEndsWhatWasHalfDone() {
        var email = member(19);
        var phone = enrolled(email);
        var thief = tokens.browser();
        var page = password(thief, email);
        var owner = tokens.browser();
        var link = LinkForms.open(owner, make(email, LinkPurpose.RESET));
        assertThat(owner.follow(LinkForms.choose(owner, link, LinkForms.PASSWORD))
                        .request()
                        .uri()
                        .getPath())
                .as("a link, too, is only the first step")
                .isEqualTo(PATH);
        assertThat(thief.location(give(thief, page, phone.code()))).isEqualTo("/connexion?erreur=interrupted");
        assertThat(opens(thief)).isFalse();
        give(owner, owner.get(PATH), phone.code());
        assertThat(opens(owner)).isTrue();
    }

    @Test
    void linkThatSignsInAsksForTheCodeToo() {
        var email = member(20);
        var phone = enrolled(email);
        var browser = tokens.browser();
        var page = browser.follow(LinkForms.press(browser, LinkForms.open(browser, make(email, LinkPurpose.SIGN_IN))));
        assertThat(page.request().uri().getPath()).isEqualTo(PATH);
        assertThat(opens(browser)).isFalse();
        give(browser, page, phone.code());
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void linkBringsNoNewGuesses() {
        var email = member(21);
        var phone = enrolled(email);
        var thief = tokens.browser();
        for (var guess = 0; guess < 5; guess++) {
            give(thief, password(thief, email), wrong(phone));
        }
        var page = thief.follow(LinkForms.press(thief, LinkForms.open(thief, make(email, LinkPurpose.SIGN_IN))));
        assertThat(give(thief, page, phone.code()).statusCode()).isEqualTo(429);
    }

    @Test
    void recoveryCodeOpensOnceAndItsOwnerHearsOfIt() {
        var email = member(22);
        var browser = signedIn(email);
        var page = browser.get(Phone.PAGE);
        var phone = Phone.reading(page);
        var codes = Phone.recoveryCodes(Phone.press(browser, page, "ENROL", phone.code()));
        var letters = Letterbox.of(email).size();

        var first = tokens.browser();
        password(first, email);
        var form = first.get(PATH + "?secours=true");
        assertThat(form.body()).contains("Code de secours").doesNotContain("inputmode=\"numeric\"");
        give(first, form, codes.getFirst().toUpperCase().replace('-', ' '));
        assertThat(opens(first)).isTrue();
        assertThat(Letterbox.await(email, letters + 1).getLast()).contains("Un code de secours");

        var second = tokens.browser();
        assertThat(give(second, password(second, email), codes.getFirst()).statusCode())
                .isEqualTo(401);
        assertThat(opens(second)).isFalse();
        give(second, password(second, email), codes.getLast());
        assertThat(opens(second)).isTrue();
        assertThat(second.get(Phone.PAGE).body()).contains("Il vous reste 8 codes");
    }

    @Test
    void wrongPasswordSaysTheSameWhetherACodeWouldFollow() {
        var asked = member(23);
        enrolled(asked);
        var without = member(24);
        var pages = List.of(asked, without).stream()
                .map(email -> tokens.browser().signIn(email, "wrong", "/"))
                .toList();
        assertThat(pages).allMatch(page -> page.statusCode() == 401);
        assertThat(anonymous(pages.getFirst(), asked)).isEqualTo(anonymous(pages.getLast(), without));
    }

    @Test
    void sessionThatWasPlantedIsNotGoneOnWith() {
        var email = member(25);
        var phone = enrolled(email);
        var browser = signedIn(member(26));
        var planted = value(browser, "entregent");
        give(browser, password(browser, email), phone.code());
        assertThat(value(browser, "entregent")).isNotEqualTo(planted);
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void eachStepMayMeetAnotherInstance() {
        var email = member(27);
        var phone = enrolled(email);
        try (var second = Instance.start(Map.of())) {
            var here = tokens.browser();
            var there = here.at(second.address());
            var page = password(here, email);
            var end = there.follow(give(there, page, phone.code()));
            assertThat(end.request().uri().getPath()).isEqualTo("/semaine");
            assertThat(isSignedIn(here)).isTrue();
        }
    }

    @Test
    void anotherSitePressesNoButton() {
        var email = member(28);
        var phone = enrolled(email);
        var browser = tokens.browser();
        password(browser, email);
        var refused = browser.post(PATH, Map.of("code", phone.code(), "_csrf", "x"));
        assertThat(browser.location(refused)).isEqualTo(PATH);
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void pageSpeaksEnglishToWhomPrefersIt() {
        var email = member(29);
        enrolled(email);
        var browser = tokens.browser();
        password(browser, email);
        assertThat(browser.get(PATH, "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "Six-digit code", "Application lost?");
        assertThat(browser.get(PATH + "?langue=fr&secours=true", "Accept-Language", "en")
                        .body())
                .contains("Un code de secours", "true&amp;langue=en");
    }

    private Phone enrolled(String email) {
        return Phone.enrol(signedIn(email));
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    /** Gives the right password, and returns the page that asks for the code. */
    private static HttpResponse<String> password(Browser browser, String email) {
        var form = Map.of("email", email, "password", "entregent", "_csrf", Browser.csrf(browser.get("/connexion")));
        return browser.follow(browser.post("/connexion", form));
    }

    private static HttpResponse<String> give(Browser browser, HttpResponse<String> page, String code) {
        return browser.post(PATH, Map.of("code", code, "_csrf", Browser.csrf(page)));
    }

    /** Whether the browser gets to the application, were it only asked. */
    private static boolean opens(Browser browser) {
        browser.follow(browser.get("/oauth2/authorization/entregent"));
        return isSignedIn(browser);
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.session().at("/authenticated").asBoolean();
    }

    private static String wrong(Phone phone) {
        return phone.code(1000);
    }

    private static String value(Browser browser, String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String anonymous(HttpResponse<String> page, String email) {
        return page.body().replace(email, "").replace(Browser.csrf(page), "");
    }

    private String make(String email, LinkPurpose purpose) {
        var id = Owner.ask("select id from identity.account where email_folded = '" + email + "'");
        return database.transaction(exchange -> links.make(exchange, UUID.fromString(id), purpose))
                .address();
    }

    /** Each test has somebody of its own. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
