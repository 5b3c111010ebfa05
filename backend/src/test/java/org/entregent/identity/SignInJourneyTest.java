package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.entrance.SessionCsrf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a person through the authorization server and back, as a browser without scripts goes it. */
@ApplicationTest
@DemonstrationData
class SignInJourneyTest {

    private static final String MEMBER = "membre@calvados.example";
    private static final Map<String, String> WHO = Map.of("query", "{ viewer { kind displayName } }");

    @Autowired
    TestTokens tokens;

    @Test
    void signingInLeadsBackAndOpensTheApi() {
        var browser = tokens.browser();
        assertThat(browser.session().toString())
                .isEqualTo("{\"authenticated\":false,\"csrf\":{\"header\":\"X-XSRF-TOKEN\",\"token\":\"\"}}");
        assertThat(browser.cookies()).isEmpty();

        var end = browser.signIn(MEMBER, "entregent", "/recommandations?statut=new");
        assertThat(end.request().uri().toString()).endsWith("/recommandations?statut=new");

        var session = browser.session();
        assertThat(session.at("/authenticated").asBoolean()).isTrue();
        var token = session.at("/csrf/token").asString();
        var answer = browser.postJson("/graphql", WHO, SessionCsrf.HEADER, token);
        assertThat(answer.body()).contains("\"kind\":\"PERSON\"");
    }

    @Test
    void sessionWritesNothingWithoutItsToken() {
        var browser = signedIn();
        for (var path : List.of("/graphql", "/logout")) {
            var refused = browser.postJson(path, WHO);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(browser.postJson(path, WHO, SessionCsrf.HEADER, "x").statusCode())
                    .isEqualTo(403);
        }
        assertThat(browser.postJson("/graphql", WHO).body()).contains("\"code\":\"FORBIDDEN\"");
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void signingOutEndsBothSignIns() {
        var browser = signedIn();
        var token = browser.session().at("/csrf/token").asString();
        var out = browser.postJson("/logout", Map.of(), SessionCsrf.HEADER, token);
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(browser.session().at("/authenticated").asBoolean()).isFalse();
        var again = browser.follow(browser.get("/oauth2/authorization/entregent"));
        assertThat(again.body()).contains("name=\"password\"");
    }

    @Test
    void deviceIsSealedForThePersonAndForNobodyElse() {
        var device = signedIn().session().at("/device");
        assertThat(Base64.getDecoder().decode(device.at("/key").asString())).hasSize(32);
        assertThat(device.at("/key").asString())
                .isNotEqualTo(device.at("/account").asString());
        assertThat(signedIn().session().at("/device"))
                .as("the same person on another day or device")
                .isEqualTo(device);

        var other = tokens.browser();
        other.signIn("membre2@calvados.example", "entregent", "/");
        assertThat(other.session().at("/device/key").asString())
                .isNotEqualTo(device.at("/key").asString());
        assertThat(other.session().at("/device/account").asString())
                .isNotEqualTo(device.at("/account").asString());
        assertThat(other.get("/session").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void secondSignInAsksForNoPassword() {
        var browser = signedIn();
        var end = browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        assertThat(end.request().uri().getPath()).isEqualTo("/annuaire");
    }

    @Test
    void sessionThatSomebodyElseLeftIsNotGoneOnWith() {
        var browser = tokens.browser();
        browser.signIn("presidente@calvados.example", "entregent", "/");
        var planted = sessionId(browser);
        var form = browser.get("/connexion");
        browser.follow(browser.post(
                "/connexion", Map.of("email", MEMBER, "password", "entregent", "_csrf", Browser.csrf(form))));
        assertThat(sessionId(browser)).isNotEqualTo(planted);
        assertThat(Owner.sql()
                        .fetchValue(
                                "select count(*) from identity.spring_session where session_id = ?", decoded(planted)))
                .hasToString("0");
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        var browser = tokens.browser();
        var form = browser.follow(browser.get("/oauth2/authorization/entregent"));
        var signedIn = browser.post(
                "/connexion", Map.of("email", MEMBER, "password", "entregent", "_csrf", Browser.csrf(form)));
        var set = new ArrayList<>(form.headers().allValues("Set-Cookie"));
        set.addAll(signedIn.headers().allValues("Set-Cookie"));
        assertThat(set)
                .anyMatch(cookie -> cookie.startsWith("entregent="))
                .anyMatch(cookie -> cookie.startsWith("entregent-form="))
                .anyMatch(cookie -> cookie.startsWith("entregent-device="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void whoOnlyLooksLeavesNothingInTheDatabase() {
        var before = rows();
        for (var visit = 0; visit < 3; visit++) {
            var browser = tokens.browser();
            assertThat(browser.get("/connexion").statusCode()).isEqualTo(200);
            assertThat(browser.get("/connexion?erreur=outdated").statusCode()).isEqualTo(200);
            browser.session();
            var form = browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
            assertThat(form.body()).contains("name=\"password\"");
            browser.get("/login/oauth2/code/entregent?code=x&state=y");
            assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals("entregent"));
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void beginningThatWasChangedLeadsNowhere() {
        var browser = tokens.browser();
        browser.follow(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent-sign-in"))
                .forEach(cookie -> cookie.setValue("A" + cookie.getValue().substring(1)));
        var end = browser.signIn(MEMBER, "entregent", "/recommandations");
        assertThat(end.request().uri().getPath()).isEqualTo("/recommandations");
        var planted = browser.get("/login/oauth2/code/entregent?code=x&state=y");
        assertThat(browser.location(planted)).isEqualTo("/connexion?erreur=interrupted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "",
                "elsewhere",
                "/a\r\nSet-Cookie: b=c",
                "/%2f/../\\x"
            })
    void neverLeadsToAnotherSite(String path) {
        var browser = tokens.browser();
        var end = browser.signIn(MEMBER, "entregent", path);
        assertThat(end.request().uri().getPath()).isEqualTo("/");
        assertThat(end.request().uri().getHost()).isEqualTo("localhost");
    }

    private Browser signedIn() {
        var browser = tokens.browser();
        browser.signIn(MEMBER, "entregent", "/");
        assertThat(browser.session().at("/authenticated").asBoolean())
                .as("signed in")
                .isTrue();
        return browser;
    }

    private static String sessionId(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("entregent"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Spring writes the id into its cookie in base64. */
    private static String decoded(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    private static String rows() {
        return Owner.ask("""
                select concat((select count(*) from identity.spring_session), ' ',
                  (select count(*) from identity.spring_session_attributes), ' ',
                  (select count(*) from identity.oauth2_authorization), ' ',
                  (select count(*) from identity.sign_in_attempt))
                """);
    }
}
