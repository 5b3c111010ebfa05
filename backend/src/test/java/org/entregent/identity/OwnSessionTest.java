package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.entrance.SessionCsrf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody is signed in, and how they end it from elsewhere. */
@ApplicationTest
@DemonstrationData
class OwnSessionTest {

    private static final String LIST = "/session/list";

    @Autowired
    TestTokens tokens;

    @Test
    void everySessionIsListedWithItsDevice() {
        var phone = signedIn("membre@calvados.example");
        var computer = signedIn("membre@calvados.example");
        var sessions = list(computer);
        assertThat(sessions).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sessions)
                .filteredOn(session -> session.at("/current").asBoolean())
                .hasSize(1);
        assertThat(sessions).allSatisfy(session -> {
            assertThat(session.at("/id").asString()).hasSize(32);
            assertThat(session.at("/signedInAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(session.at("/usedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        });
        assertThat(current(phone)).isNotEqualTo(current(computer));
        assertThat(cookies(phone)).noneMatch(cookie -> sessions.toString().contains(cookie));
    }

    /** PostgreSQL reads rows in the order in which they lie, or in another. */
    @Test
    void everySessionIsListedWhereverItsAttributesLie() {
        var browsers = List.of(
                signedIn("consultante@calvados.example"),
                signedIn("consultante@calvados.example"),
                signedIn("consultante@calvados.example"));
        for (var side : List.of("=", "<>")) {
            Owner.sql()
                    .execute("update identity.spring_session_attributes set attribute_bytes = attribute_bytes "
                            + "where attribute_name " + side + " 'SPRING_SECURITY_CONTEXT'");
            Owner.sql().execute("analyze identity.spring_session, identity.spring_session_attributes");
            assertThat(browsers).allSatisfy(browser -> {
                assertThat(list(browser)).hasSize(3);
                assertThat(current(browser)).isNotEmpty();
            });
        }
    }

    @Test
    void sessionEndedElsewhereIsOver() {
        var phone = signedIn("membre2@calvados.example");
        var computer = signedIn("membre2@calvados.example");
        assertThat(delete(computer, LIST + "/" + current(phone)).statusCode()).isEqualTo(204);
        assertThat(phone.session().at("/authenticated").asBoolean()).isFalse();
        assertThat(computer.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(delete(computer, LIST + "/" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void allOthersEndAtOnce() {
        var others = new ArrayList<Browser>();
        for (var one = 0; one < 3; one++) {
            others.add(signedIn("presidente@calvados.example"));
        }
        var here = signedIn("presidente@calvados.example");
        assertThat(delete(here, LIST).statusCode()).isEqualTo(204);
        assertThat(others)
                .noneMatch(browser -> browser.session().at("/authenticated").asBoolean());
        assertThat(list(here)).hasSize(1);
    }

    @Test
    void nobodyEndsSomebodyElses() {
        var mine = signedIn("membre@bouches-du-rhone.example");
        var theirs = signedIn("directrice@calvados.example");
        assertThat(delete(mine, LIST + "/" + current(theirs)).statusCode()).isEqualTo(404);
        assertThat(theirs.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void anotherSiteEndsNothing() {
        var browser = signedIn("admin@reseau.example");
        var refused = browser.delete(LIST);
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverHasNoSessionIsRefused() {
        assertThat(tokens.browser().get(LIST).statusCode()).isEqualTo(401);
        assertThat(tokens.browser().delete(LIST).statusCode()).isEqualTo(401);
        var token = "Bearer " + tokens.ofPerson("membre@calvados.example");
        assertThat(tokens.browser().get(LIST, "Authorization", token).statusCode())
                .isEqualTo(401);
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private static HttpResponse<String> delete(Browser browser, String path) {
        return browser.delete(
                path, SessionCsrf.HEADER, browser.session().at("/csrf/token").asString());
    }

    private static String current(Browser browser) {
        return list(browser).stream()
                .filter(session -> session.at("/current").asBoolean())
                .map(session -> session.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(Browser browser) {
        var sessions = new ArrayList<JsonNode>();
        JsonMapper.shared().readTree(browser.get(LIST).body()).at("/sessions").forEach(sessions::add);
        return sessions;
    }

    private static List<String> cookies(Browser browser) {
        return browser.cookies().stream().map(cookie -> cookie.getValue()).toList();
    }
}
