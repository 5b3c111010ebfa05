package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.identity.CodeSteps.PATH;
import static org.entregent.identity.CodeSteps.give;
import static org.entregent.identity.CodeSteps.isSignedIn;
import static org.entregent.identity.CodeSteps.member;
import static org.entregent.identity.CodeSteps.opens;
import static org.entregent.identity.CodeSteps.password;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Instance;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.statement.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step of a sign-in, as people go it. */
@ApplicationTest
@DemonstrationData
class CodeSignInTest {

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
    void codeOpensWhatThePasswordAloneDoesNot() {
        var email = member(0);
        var phone = steps.enrolled(email);
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
        var phone = steps.enrolled(email);
        var browser = tokens.browser();
        var code = phone.code();
        give(browser, password(browser, email), " " + code.substring(0, 3) + " " + code.substring(3));
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void codeWorksOnce() {
        var email = member(2);
        var phone = steps.enrolled(email);
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
        var code = steps.enrolled(email).code();
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
    void clocksMayDifferByOneStep(int apart) {
        var email = member(4 + Math.floorMod(apart, 5));
        var phone = steps.enrolled(email);
        // Of the code that confirmed it one step is past already; let it be long ago.
        TestClock.pass(Duration.ofMinutes(2));
        var browser = tokens.browser();
        give(browser, password(browser, email), phone.code(apart));
        assertThat(opens(browser)).isEqualTo(Math.abs(apart) == 1);
    }

    @Test
    void halfASignInLastsTenMinutes() {
        var email = member(13);
        var phone = steps.enrolled(email);
        var browser = tokens.browser();
        var page = password(browser, email);
        TestClock.pass(Duration.ofMinutes(11));
        var late = browser.follow(give(browser, page, phone.code()));
        assertThat(late.body()).contains("name=\"password\"");
        assertThat(opens(browser)).isFalse();
    }

    @Test
    void linkThatSignsInAsksForTheCodeToo() {
        var email = member(20);
        var phone = steps.enrolled(email);
        var browser = tokens.browser();
        var page = browser.follow(
                LinkForms.press(browser, LinkForms.open(browser, steps.link(email, LinkPurpose.SIGN_IN))));
        assertThat(page.request().uri().getPath()).isEqualTo(PATH);
        assertThat(opens(browser)).isFalse();
        give(browser, page, phone.code());
        assertThat(opens(browser)).isTrue();
    }

    @Test
    void recoveryCodeOpensOnceAndItsOwnerHearsOfIt() {
        var email = member(22);
        var browser = steps.signedIn(email);
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
    void eachStepMayMeetAnotherInstance() {
        var email = member(27);
        var phone = steps.enrolled(email);
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
    void pageSpeaksEnglishToWhomPrefersIt() {
        var email = member(29);
        steps.enrolled(email);
        var browser = tokens.browser();
        password(browser, email);
        assertThat(browser.get(PATH, "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "Six-digit code", "Application lost?");
        assertThat(browser.get(PATH + "?langue=fr&secours=true", "Accept-Language", "en")
                        .body())
                .contains("Un code de secours", "true&amp;langue=en");
    }
}
