package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.identity.CodeSteps.PATH;
import static org.entregent.identity.CodeSteps.give;
import static org.entregent.identity.CodeSteps.member;
import static org.entregent.identity.CodeSteps.opens;
import static org.entregent.identity.CodeSteps.password;
import static org.entregent.identity.CodeSteps.value;
import static org.entregent.identity.CodeSteps.wrong;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step of a sign-in, as those go it who have only half of what it takes. */
@ApplicationTest
@DemonstrationData
class HalfSignInTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    Links links;

    @Autowired
    Database database;

    CodeSteps steps;

    @BeforeEach
    void begin() {
        steps = new CodeSteps(tokens, links, database);
    }

    @Test
    void guessingEndsAndTheRightPasswordBringsNoNewGuesses() {
        var email = member(10);
        var phone = steps.enrolled(email);
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
        var home = steps.signedIn(email);
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
        var phone = steps.enrolled(email);
        var owner = tokens.browser();
        var page = password(owner, email);
        for (var guess = 0; guess < 6; guess++) {
            tokens.browser().signIn(email, "wrong", "/");
        }
        give(owner, page, phone.code());
        assertThat(opens(owner)).isTrue();
    }

    @Test
    void codeOfOneAccountOpensNoOther() {
        var mine = steps.enrolled(member(14));
        steps.enrolled(member(15));
        var browser = tokens.browser();
        var refused = give(browser, password(browser, member(15)), mine.code());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void halfASignInThatWasChangedOrMadeUpIsNone() {
        var email = member(16);
        var phone = steps.enrolled(email);
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
        var phone = steps.enrolled(email);
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
        var phone = steps.enrolled(email);
        var thief = tokens.browser();
        var page = password(thief, email);
        var owner = tokens.browser();
        var link = LinkForms.open(owner, steps.link(email, LinkPurpose.RESET));
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
    void linkBringsNoNewGuesses() {
        var email = member(21);
        var phone = steps.enrolled(email);
        var thief = tokens.browser();
        for (var guess = 0; guess < 5; guess++) {
            give(thief, password(thief, email), wrong(phone));
        }
        var page = thief.follow(LinkForms.press(thief, LinkForms.open(thief, steps.link(email, LinkPurpose.SIGN_IN))));
        assertThat(give(thief, page, phone.code()).statusCode()).isEqualTo(429);
    }

    @Test
    void wrongPasswordSaysTheSameWhetherACodeWouldFollow() {
        var asked = member(23);
        steps.enrolled(asked);
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
        var phone = steps.enrolled(email);
        var browser = steps.signedIn(member(26));
        var planted = value(browser, "entregent");
        give(browser, password(browser, email), phone.code());
        assertThat(value(browser, "entregent")).isNotEqualTo(planted);
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void anotherSitePressesNoButton() {
        var email = member(28);
        var phone = steps.enrolled(email);
        var browser = tokens.browser();
        password(browser, email);
        var refused = browser.post(PATH, Map.of("code", phone.code(), "_csrf", "x"));
        assertThat(browser.location(refused)).isEqualTo(PATH);
        assertThat(opens(browser)).isFalse();
    }

    private static String anonymous(HttpResponse<String> page, String email) {
        return page.body().replace(email, "").replace(Browser.csrf(page), "");
    }
}
