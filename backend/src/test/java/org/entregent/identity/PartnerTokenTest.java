package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static JsonNode part(String token, int number) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[number]));
    }
}
