package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.Browser;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.command.EmailAddress;
import org.entregent.statement.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else's authorization server signs people and clients in; ours is off. */
@DatabaseTest
@DemonstrationData
@Tag("application")
class ExternalIssuerTest {

    private static final String KEYS =
            "select string_agg(id::text, ' ' order by id) from identity.installation_key where purpose <> 'COOKIE'";
    private static final String WHO = "{ viewer { kind displayName grants { permission regionCode } } }";
    private static final String PUBLIC_URL = "http://entregent.example";

    static TestIssuer issuer;
    static Instance application;
    static String keysBefore;

    @BeforeAll
    static void start() throws Exception {
        issuer = new TestIssuer();
        keysBefore = Owner.ask(KEYS);
        application = Instance.start(Map.of(
                "entregent.issuer",
                issuer.url(),
                "entregent.public-url",
                PUBLIC_URL,
                "entregent.client.id",
                "the-application",
                "entregent.client.secret",
                "its secret"));
    }

    @AfterAll
    static void stop() {
        application.close();
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt"})
    void clientsTokenIsTakenWithinTheRegistry(String type) {
        var token = issuer.accessToken(
                type,
                Map.of(
                        "sub", "partenaire-calvados",
                        "client_id", "partenaire-calvados",
                        "scope", "openid chapters.read:fr-14 chapters.read:fr-13"));
        var viewer = with(token).run(WHO).at("/viewer");
        assertThat(viewer.at("/kind").asString()).isEqualTo("CLIENT");
        assertThat(viewer.at("/grants").toString())
                .isEqualTo("[{\"permission\":\"CHAPTERS_READ\",\"regionCode\":\"FR-14\"}]");
    }

    @Test
    void keycloaksServiceAccountIsItsClient() {
        var token = issuer.accessToken(
                "JWT",
                Map.of(
                        "sub", "5f0d2a3c-0000-4000-8000-000000000001",
                        "azp", "partenaire-calvados",
                        "preferred_username", "service-account-partenaire-calvados",
                        "scope", "chapters.read:fr-14"));
        assertThat(with(token).run(WHO).at("/viewer/kind").asString()).isEqualTo("CLIENT");
    }

    @Test
    void personWhoUsesAPartnersClientIsNotThatClient() {
        var token = issuer.accessToken(
                "JWT", Map.of("sub", "somebody", "azp", "partenaire-calvados", "scope", "chapters.read:fr-14"));
        assertThat(with(token).run(WHO).status()).isEqualTo(401);
    }

    @Test
    void personsTokenIsTakenOnceTheSubjectIsKnown() {
        var token = issuer.accessToken("JWT", Map.of("sub", "subject-of-admin", "azp", "the-application"));
        assertThat(with(token).run(WHO).status()).isEqualTo(401);
        Owner.changeAccess(
                "update identity.account set external_subject = 'subject-of-admin' where email_folded = 'admin@reseau.example'");
        assertThat(with(token).run(WHO).at("/viewer/kind").asString()).isEqualTo("PERSON");
    }

    @Test
    void tokenOfAnybodyElseIsRefused() throws Exception {
        try (var other = new TestIssuer()) {
            var token =
                    other.accessToken("JWT", Map.of("sub", "partenaire-calvados", "client_id", "partenaire-calvados"));
            assertThat(with(token).run(WHO).status()).isEqualTo(401);
            var pretending = other.accessToken(
                    "JWT",
                    Map.of("iss", issuer.url(), "sub", "partenaire-calvados", "client_id", "partenaire-calvados"));
            assertThat(with(pretending).run(WHO).status()).isEqualTo(401);
        }
        assertThat(with(issuer.accessToken("JWT", Map.of("sub", "partenaire-calvados", "aud", "elsewhere")))
                        .run(WHO)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void verifiedEmailBindsTheAccountForGood() {
        var browser = signIn("subject-1", "Directrice@calvados.example", true);
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        // The e-mail may change at the issuer, or pass to somebody else there: the subject is who it was.
        assertThat(signIn("subject-1", "other@calvados.example", false)
                        .session()
                        .at("/authenticated")
                        .asBoolean())
                .isTrue();
        assertThat(signIn("subject-2", "directrice@calvados.example", true)
                        .session()
                        .at("/authenticated")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void unverifiedEmailProvesNothing() {
        var browser = signIn("subject-3", "presidente@calvados.example", false);
        assertThat(browser.session().at("/authenticated").asBoolean()).isFalse();
    }

    @Test
    void strangerIsToldSo() {
        var browser = browser();
        var end = comeBack(browser, "subject-4", "stranger@elsewhere.example", true);
        assertThat(end.body()).contains("Aucun compte Entregent", "Réessayer").doesNotContain("type=\"password\"");
    }

    @Test
    void embeddedServerIsOff() {
        var browser = browser();
        assertThat(browser.get("/oauth2/jwks").statusCode()).isEqualTo(404);
        assertThat(browser.get("/oauth2/authorize").statusCode()).isEqualTo(404);
        assertThat(browser.get("/.well-known/openid-configuration").statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isIn(404, 405);
        assertThat(Owner.ask(KEYS)).as("makes no key").isEqualTo(keysBefore);
    }

    @Test
    void passwordOfAnAccountIsWorthNothing() {
        var token = "0".repeat(36);
        var unmasked =
                Base64.getUrlEncoder().encodeToString(("\0".repeat(36) + token).getBytes(StandardCharsets.UTF_8));
        var form = Map.of("email", "membre@calvados.example", "password", "entregent", "_csrf", unmasked);
        var answer = browser().post("/connexion", form, "Cookie", "entregent-form=" + token);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whatBelongsToTheIssuerIsNotOffered() {
        var browser = browser();
        for (var path : new String[] {
            "/connexion/aide",
            "/connexion/adresse",
            "/connexion/lien",
            "/connexion/lien?cle=" + "A".repeat(43),
            "/connexion/lien/cle/options",
            "/connexion/cles",
            "/connexion/cle.js",
            "/connexion/cle/options",
            "/connexion/code",
            "/connexion/second-facteur"
        }) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(browser.get("/connexion").body()).doesNotContain("/connexion/aide", "passkey", "<script");
    }

    @Test
    void passwordsAreNoBusinessOfTheOperators() {
        var operator = application.bean(OperatorService.class);
        assertThatThrownBy(() -> operator.reset("membre@calvados.example"))
                .isInstanceOf(OperatorRefusal.class)
                .hasMessage("refused.issuer");
        assertThat(operator.createAdministrator("neuf@reseau.example", "Neuf", Locale.FRENCH))
                .as("the issuer signs them in")
                .isEmpty();
        assertThat(Owner.ask("select count(*) from identity.one_time_link")).isEqualTo("0");
        var session = signIn("subject-5", "neuf@reseau.example", true).session();
        assertThat(session.at("/authenticated").asBoolean())
                .as("without a second factor of ours, which is the issuer's matter")
                .isTrue();
        assertThat(session.at("/secondFactor").isMissingNode()).isTrue();
    }

    @Test
    void invitationLeadsToTheIssuer() {
        var accounts = application.bean(Accounts.class);
        application.bean(Database.class).transaction(exchange -> {
            var email = EmailAddress.find("invitee@reseau.example").orElseThrow();
            var account = accounts.findOrMake(exchange, email, "Invitée", Locale.FRENCH)
                    .get();
            accounts.invite(exchange, account, new Invitation(UUID.randomUUID(), "Dominique Réseautin", "Un groupe"));
            return account;
        });
        assertThat(Letterbox.of("invitee@reseau.example"))
                .hasSize(1)
                .first()
                .asString()
                .contains(PUBLIC_URL)
                .doesNotContain("/connexion/lien");
    }

    @Test
    void sessionsAreOursWhoeverSignsIn() {
        var browser = signIn("subject-6", "consultante@calvados.example", true);
        assertThat(browser.get("/session/list").body()).contains("\"current\":true", "\"hasAccountPages\":false");
    }

    private static Browser signIn(String subject, String email, boolean verified) {
        var browser = browser();
        comeBack(browser, subject, email, verified);
        return browser;
    }

    /** Goes to the issuer and comes back as whom it vouches for. */
    private static HttpResponse<String> comeBack(Browser browser, String subject, String email, boolean verified) {
        var away = browser.location(browser.get("/oauth2/authorization/entregent?continue=/annuaire"));
        assertThat(away).startsWith(issuer.url() + "/authorize?");
        var parameters = parameters(away);
        assertThat(parameters)
                .containsEntry("redirect_uri", PUBLIC_URL + "/login/oauth2/code/entregent")
                .containsEntry("code_challenge_method", "S256");
        issuer.vouchFor(subject, email, verified, parameters.getOrDefault("nonce", ""));
        return browser.follow(browser.get("/login/oauth2/code/entregent?code=any&state=" + encoded(away, "state")));
    }

    private static GraphQlClient with(String token) {
        return application.graphQl().withToken(token);
    }

    private static Browser browser() {
        return new Browser(PUBLIC_URL, application.address());
    }

    private static Map<String, String> parameters(String address) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(String address, String name) {
        return URLEncoder.encode(parameters(address).getOrDefault(name, ""), StandardCharsets.UTF_8);
    }
}
