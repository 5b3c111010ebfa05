package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody chose on one device is theirs on every other. */
@ApplicationTest
@DemonstrationData
class PreferencesTest {

    private static final String PATH = "/session/preferences";
    private static final String MEMBER = "membre@calvados.example";

    @Autowired
    TestTokens tokens;

    @Test
    void whatWasNeverChosenIsLeftToTheDevice() {
        assertThat(preferences(signedIn("membre2@calvados.example"))).isEqualTo("{}");
    }

    @Test
    void choicesComeBackOnAnotherDeviceAndLettersFollow() {
        var phone = signedIn(MEMBER);
        var computer = signedIn(MEMBER);
        assertThat(put(phone, "{\"language\":\"en\"}")).isEqualTo(204);
        assertThat(preferences(computer)).isEqualTo("{\"language\":\"en\"}");
        assertThat(put(computer, "{\"theme\":\"dark\"}")).isEqualTo(204);
        assertThat(preferences(phone)).isEqualTo("{\"language\":\"en\",\"theme\":\"dark\"}");

        var nobody = tokens.browser();
        var form = Map.of("email", MEMBER, "_csrf", Browser.csrf(nobody.get("/connexion/aide")));
        nobody.post("/connexion/aide", form);
        assertThat(Letterbox.await(MEMBER, 1).getLast()).contains("Hello");

        assertThat(put(phone, "{\"language\":\"fr\",\"theme\":\"system\"}")).isEqualTo(204);
        assertThat(preferences(signedIn(MEMBER))).isEqualTo("{\"language\":\"fr\",\"theme\":\"system\"}");
    }

    @Test
    void whatIsNoChoiceNamesTheFieldAndChangesNothing() {
        var browser = signedIn("presidente@calvados.example");
        put(browser, "{\"language\":\"en\",\"theme\":\"light\"}");
        var tried = Map.of(
                "{\"language\":\"de\",\"theme\":\"dark\"}", "language",
                "{\"language\":\"fr\",\"theme\":\"pink\"}", "theme",
                "{\"language\":\"EN\"}", "language",
                "{\"theme\":\"\"}", "theme");
        tried.forEach((body, field) -> {
            var refused = send(browser, body);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(refused.body()).as(body).contains("BAD_USER_INPUT", field + ": must be one of");
        });
        for (var body : List.of("", "[]", "{", "null", "{\"theme\":{}}")) {
            assertThat(put(browser, body)).as(body).isEqualTo(400);
        }
        assertThat(preferences(browser)).isEqualTo("{\"language\":\"en\",\"theme\":\"light\"}");
    }

    @Test
    void nobodyElseChooses() {
        assertThat(put(tokens.browser(), "{\"theme\":\"dark\"}")).isEqualTo(401);
        var browser = signedIn("consultante@calvados.example");
        assertThat(browser.putText(PATH, "{\"theme\":\"dark\"}").statusCode())
                .as("another site")
                .isEqualTo(403);
        var token = tokens.ofPerson("consultante@calvados.example");
        assertThat(tokens.browser()
                        .putText(PATH, "{\"theme\":\"dark\"}", "Authorization", "Bearer " + token)
                        .statusCode())
                .as("a token has nothing to do with it")
                .isEqualTo(401);
        assertThat(Owner.ask("select theme from identity.account where email_folded = 'consultante@calvados.example'"))
                .isEmpty();
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private static String preferences(Browser browser) {
        return browser.session().at("/preferences").toString();
    }

    private static int put(Browser browser, String body) {
        return send(browser, body).statusCode();
    }

    private static HttpResponse<String> send(Browser browser, String body) {
        return browser.putText(
                PATH, body, "X-XSRF-TOKEN", browser.session().at("/csrf/token").asString());
    }
}
