package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a partner organisation's client is given for its secret, and what it is not. */
@ApplicationTest
@DemonstrationData
class PartnerTokenTest {

    private static final String CLIENT = "partenaire-calvados";
    private static final String GRANTS = "{ viewer { kind displayName grants { permission regionCode } } }";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    SecretHashing hashing;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void tokenIsWrittenAsTheStandardSays() {
        var answer = JSON.readTree(
                ask(CLIENT, "chapters.read:fr-14 members.read:fr-14").body());
        assertThat(answer.at("/token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.at("/expires_in").asInt()).isBetween(890, 900);
        var token = answer.at("/access_token").asString();
        assertThat(part(token, 0).at("/typ").asString()).isEqualTo("at+jwt");
        var claims = part(token, 1);
        assertThat(claims.at("/sub").asString()).isEqualTo(CLIENT);
        assertThat(claims.at("/client_id").asString()).isEqualTo(CLIENT);
        assertThat(claims.at("/aud").toString()).contains("entregent").doesNotContain(CLIENT);
        assertThat(claims.at("/scope").asString().split(" "))
                .containsExactlyInAnyOrder("chapters.read:fr-14", "members.read:fr-14");
        assertThat(claims.has("jti")).isTrue();
    }

    @Test
    void tokenOpensWhatItCarriesAndNoMore() {
        var viewer = graphQl.withToken(given(CLIENT, "chapters.read:fr-14"))
                .run(GRANTS)
                .at("/viewer");
        assertThat(viewer.at("/kind").asString()).isEqualTo("CLIENT");
        assertThat(viewer.at("/grants").toString())
                .isEqualTo("[{\"permission\":\"CHAPTERS_READ\",\"regionCode\":\"FR-14\"}]");
    }

    @Test
    void secretMayComeInTheForm() {
        var answer = tokens.browser()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "scope", "chapters.read:fr-14",
                                "client_id", CLIENT,
                                "client_secret", "entregent"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chapters.read:fr-13",
                "chapters.read:fr",
                "chapters.read",
                "member-contacts.read:fr-14",
                "chapters.read:fr-14 chapters.read:fr-13",
                "openid",
                "*",
                ""
            })
    void scopeThatTheRegistryDoesNotHoldIsRefused(String scope) {
        var answer = ask(CLIENT, scope);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/error").asString()).isEqualTo("invalid_scope");
    }

    @ParameterizedTest
    @CsvSource({"partenaire-calvados,wrong", "nobody,entregent", "entregent-web,entregent"})
    void wrongSecretGetsNothing(String client, String secret) {
        var answer = ask(client, secret, "chapters.read:fr-14");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).at("/error").asString()).isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chapters.read",
                "chapters.read:",
                "chapters.read:FR-14",
                "CHAPTERS_READ:fr-14",
                "chapters.read:fr-14:x",
                "chapters.read:fr-99",
                "chapters.read:fr-13",
                "chapters.read:*",
                "unknown.read:fr-14",
                "referrals.write:fr-14"
            })
    void scopeInATokenThatFitsNoGrantOpensNothing(String scope) {
        var viewer = graphQl.asClient(CLIENT, scope).run(GRANTS).at("/viewer");
        assertThat(viewer.at("/kind").asString()).isEqualTo("CLIENT");
        assertThat(viewer.at("/grants")).isEmpty();
    }

    @Test
    void moreThanAHundredScopesOpenNothing() {
        var many = IntStream.range(0, 100).mapToObj(number -> "chapters.read:fr-" + number);
        var scopes = Stream.concat(Stream.of("chapters.read:fr-14x"), many).toArray(String[]::new);
        assertThat(graphQl.asClient(CLIENT, scopes).run(GRANTS).at("/viewer/grants"))
                .isEmpty();
    }

    @Test
    void grantThatEndedIsNeitherGivenNorTaken() {
        var token = given(CLIENT, "statistics.read:fr-14");
        Owner.changeAccess("update partner_grant set starts_on = current_date - 20, ends_on = current_date - 2 "
                + "where client_id = 'partenaire-calvados' and permission = 'statistics.read'");
        assertThat(graphQl.withToken(token).run(GRANTS).at("/viewer/grants")).isEmpty();
        assertThat(ask(CLIENT, "statistics.read:fr-14").statusCode()).isEqualTo(400);
    }

    @Test
    void grantThatBeginsTomorrowOpensNothingToday() {
        var token = given(CLIENT, "members.read:fr-14");
        Owner.changeAccess("update partner_grant set starts_on = current_date + 2, ends_on = null "
                + "where client_id = 'partenaire-calvados' and permission = 'members.read'");
        assertThat(graphQl.withToken(token).run(GRANTS).at("/viewer/grants")).isEmpty();
        assertThat(ask(CLIENT, "members.read:fr-14").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status = 'REVOKED'", "status = 'SUSPENDED'", "expires_on = current_date - 2"})
    void clientThatIsNoLongerOneGetsNothing(String change) {
        var token = given("partenaire-provence", "chapters.read:fr-13");
        Owner.changeAccess("update partner_client set " + change + " where client_id = 'partenaire-provence'");
        assertThat(graphQl.withToken(token).run(GRANTS).at("/viewer/grants")).isEmpty();
        assertThat(ask("partenaire-provence", "chapters.read:fr-13").statusCode())
                .isEqualTo(401);
        Owner.changeAccess("update partner_client set status = 'ACTIVE', expires_on = null");
        assertThat(ask("partenaire-provence", "chapters.read:fr-13").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyRefusalCostsOneHashWhateverTheClient() {
        for (var client : List.of(CLIENT, "nobody", "entregent-web")) {
            var before = hashing.computed();
            assertThat(askFrom("198.51.100.1", client, "wrong").statusCode()).isEqualTo(401);
            assertThat(hashing.computed() - before).as(client).isEqualTo(1);
        }
    }

    @Test
    void provenSecretIsNotHashedAgainUntilAnotherIsKept() {
        given(CLIENT, "chapters.read:fr-14");
        given(CLIENT, "chapters.read:fr-14");
        var before = hashing.computed();
        given(CLIENT, "chapters.read:fr-14");
        assertThat(hashing.computed()).isEqualTo(before);

        keepSecret(CLIENT, encoder.encode("another"));
        assertThat(ask(CLIENT, "entregent", "chapters.read:fr-14").statusCode()).isEqualTo(401);
        assertThat(ask(CLIENT, "another", "chapters.read:fr-14").statusCode()).isEqualTo(200);
        keepSecret(CLIENT, encoder.encode("entregent"));
        given(CLIENT, "chapters.read:fr-14");
    }

    @Test
    void randomSecretIsComparedWithoutASlowHash() {
        var secret = RandomSecret.make();
        keepSecret(CLIENT, "{random}" + new RandomSecretEncoder().encode(secret));
        var before = hashing.computed();
        assertThat(ask(CLIENT, secret, "chapters.read:fr-14").statusCode()).isEqualTo(200);
        assertThat(hashing.computed()).isEqualTo(before);
        assertThat(Owner.ask("select secret_hash from partner_client where client_id = '" + CLIENT + "'"))
                .as("stays as it is")
                .startsWith("{random}");
        keepSecret(CLIENT, encoder.encode("entregent"));
    }

    @Test
    void wrongSecretsLockAClientForStrangersOnly() {
        var client = "partenaire-provence";
        assertThat(askFrom("198.51.100.2", client, "entregent").statusCode()).isEqualTo(200);
        // Another kept hash: what was proven in memory proves nothing now, as after a restart.
        keepSecret(client, encoder.encode("entregent"));
        for (var address = 1; address <= 20; address++) {
            assertThat(askFrom("203.0.113." + address, client, "wrong").statusCode())
                    .isEqualTo(401);
        }
        var before = hashing.computed();
        var locked = askFrom("203.0.113.99", client, "entregent");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(locked.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(30, 60);
        assertThat(JSON.readTree(locked.body()).at("/error").asString()).isEqualTo("temporarily_unavailable");
        assertThat(hashing.computed())
                .as("nothing is computed for who is locked")
                .isEqualTo(before);
        assertThat(askFrom("198.51.100.2", client, "entregent").statusCode())
                .as("where it is known")
                .isEqualTo(200);
        assertThat(askFrom("203.0.113.99", client, "entregent").statusCode())
                .as("which helps nobody elsewhere")
                .isEqualTo(429);
    }

    @Test
    void unknownClientIsLockedLikeAKnownOne() {
        for (var address = 1; address <= 20; address++) {
            assertThat(askFrom("203.0.113." + (100 + address), "nobody-at-all", "x")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(askFrom("203.0.113.130", "nobody-at-all", "x").statusCode()).isEqualTo(429);
    }

    @Test
    void addressThatTriesManyClientsIsLocked() {
        for (var number = 1; number <= 50; number++) {
            assertThat(askFrom("198.51.100.3", "guess-" + number, "x").statusCode())
                    .isEqualTo(401);
        }
        assertThat(askFrom("198.51.100.3", "guess-51", "x").statusCode()).isEqualTo(429);
        assertThat(Owner.sql().fetchCount(DSL.table("identity.sign_in_attempt")))
                .as("and fills no table")
                .isLessThan(100);
    }

    @Test
    void clientWithoutPlaceInTheDatabaseIsUnknown() {
        var answer = tokens.browser()
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "client_id", "a\0b", "client_secret", "x"));
        assertThat(answer.statusCode()).isIn(400, 401);
    }

    @Test
    void oldHashIsReplacedOnceTheSecretWasProven() {
        given(CLIENT, "chapters.read:fr-14");
        assertThat(Owner.ask("select secret_hash from partner_client where client_id = 'partenaire-calvados'"))
                .startsWith("{argon2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/device_authorization",
                "/oauth2/par",
                "/connect/register"
            })
    void whatWeDoNotUseDoesNotExist(String path) {
        assertThat(tokens.browser().post(path, Map.of("token", "x")).statusCode())
                .isIn(404, 405);
    }

    private String given(String client, String scope) {
        var answer = ask(client, scope);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).at("/access_token").asString();
    }

    private HttpResponse<String> ask(String client, String scope) {
        return ask(client, "entregent", scope);
    }

    private HttpResponse<String> ask(String client, String secret, String scope) {
        var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return tokens.browser()
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "scope", scope),
                        "Authorization",
                        "Basic " + credentials);
    }

    private HttpResponse<String> askFrom(String address, String client, String secret) {
        var scope = client.equals("partenaire-provence") ? "chapters.read:fr-13" : "chapters.read:fr-14";
        return tokens.browser()
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "scope", scope),
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8)),
                        "X-Forwarded-For",
                        address);
    }

    private static void keepSecret(String client, String hash) {
        Owner.sql().execute("update partner_client set secret_hash = ? where client_id = ?", hash, client);
    }

    private static JsonNode part(String token, int number) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[number]));
    }
}
