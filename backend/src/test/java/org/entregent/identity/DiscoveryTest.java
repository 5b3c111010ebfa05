package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the authorization server names works, and what it cannot do it refuses as its standards say. */
@ApplicationTest
@DemonstrationData
class DiscoveryTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GRANT = "grant_type=client_credentials&scope=chapters.read:fr-14";

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Value("${entregent.public-url}")
    String publicUrl;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server",
                "/.well-known/oauth-protected-resource/graphql",
                "/.well-known/oauth-protected-resource"
            })
    void everyAddressThatIsNamedAnswers(String document) throws IOException, InterruptedException {
        var metadata = json(get(document));
        for (var name : metadata.propertyNames()) {
            var value = metadata.get(name);
            if (value.isString() && value.asString().startsWith(publicUrl + "/")) {
                var answer = get(value.asString().substring(publicUrl.length()));
                assertThat(answer.statusCode())
                        .as(name + " " + value)
                        .isNotEqualTo(404)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void whatDoesNotWorkIsNotNamed() throws IOException, InterruptedException {
        for (var document :
                new String[] {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"}) {
            var metadata = json(get(document));
            assertThat(metadata.propertyNames())
                    .contains("issuer", "token_endpoint", "jwks_uri", "authorization_endpoint")
                    .noneMatch(name -> name.contains("introspection")
                            || name.contains("revocation")
                            || name.contains("userinfo")
                            || name.contains("session")
                            || name.contains("device")
                            || name.contains("registration")
                            || name.contains("pushed"));
            assertThat(metadata.at("/grant_types_supported").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrder("authorization_code", "client_credentials");
        }
    }

    @Test
    void challengeNamesWhereTokensAreFrom() throws IOException, InterruptedException {
        var challenge = graphQl.withToken("x.y.z").send("{}").header("WWW-Authenticate");
        var named = challenge.replaceFirst(".*resource_metadata=\"([^\"]+)\".*", "$1");
        var metadata = json(get(named.substring(publicUrl.length())));
        assertThat(metadata.at("/resource").asString()).isEqualTo(publicUrl + "/graphql");
        assertThat(metadata.at("/authorization_servers/0").asString()).isEqualTo(publicUrl);
    }

    @Test
    void wrongSecretIsChallengedAsItCame() throws IOException, InterruptedException {
        for (var client : new String[] {"partenaire-calvados:wrong", "nobody:wrong"}) {
            var answer = post("/oauth2/token", GRANT, "Authorization", basic(client));
            unproven(answer);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"entregent\"");
        }
        var inForm = post("/oauth2/token", GRANT + "&client_id=partenaire-calvados&client_secret=wrong");
        unproven(inForm);
        assertThat(inForm.headers().firstValue("WWW-Authenticate")).isEmpty();
        unproven(post("/oauth2/token", GRANT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_id=partenaire-calvados&response_type=code",
                "client_id=partenaire-calvados&response_type=code&redirect_uri=https://evil.example/",
                "client_id=partenaire-calvados&response_type=code&scope=openid",
                "client_id=nobody&response_type=code",
                "client_id=a%00b&response_type=code",
                "client_id=entregent-web&response_type=code&redirect_uri=https://evil.example/",
                "client_id=entregent-web&response_type=code&redirect_uri=%00",
                "client_id=entregent-web&response_type=code&redirect_uri=:::",
                "client_id=entregent-web&client_id=entregent-web&response_type=code",
                "client_id=entregent-web&response_type=code&response_type=code",
                "response_type=code",
                "client_id=&response_type=code",
                ""
            })
    void requestForACodeThatCannotBeIsRefused(String query) throws IOException, InterruptedException {
        assertThat(get("/oauth2/authorize?" + query).statusCode()).isEqualTo(400);
    }

    static Stream<Arguments> strange() {
        var parameters = Stream.of(
                        "client_id",
                        "response_type",
                        "redirect_uri",
                        "scope",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method",
                        "request_uri",
                        "request",
                        "prompt",
                        "max_age",
                        "id_token_hint",
                        "login_hint",
                        "response_mode",
                        "resource",
                        "claims",
                        "acr_values",
                        "dpop_jkt")
                .toList();
        var values = Stream.of(
                        "",
                        "\u0000",
                        "\ud83d\ude00",
                        "%",
                        "a".repeat(5_000),
                        "urn:ietf:params:oauth:request_uri:x",
                        "-1",
                        "{",
                        "\r\nX: y",
                        "openid openid",
                        "\u202e")
                .toList();
        return parameters.stream().flatMap(name -> values.stream().map(value -> Arguments.of(name, value)));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strangeParametersAreNoFaultOfOurs(String name, String value) throws IOException, InterruptedException {
        var strange = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        var usual = "client_id=entregent-web&response_type=code&scope=openid&state=s&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + URLEncoder.encode(publicUrl + "/login/oauth2/code/entregent", StandardCharsets.UTF_8);
        var replaced = usual.replaceAll("(^|&)" + name + "=[^&]*", "") + "&" + strange;
        for (var query : new String[] {replaced, usual + "&" + strange}) {
            assertThat(get("/oauth2/authorize?" + query).statusCode()).as(query).isLessThan(500);
        }
    }

    static Stream<Arguments> strangeTokens() {
        return Stream.of(
                        "grant_type",
                        "scope",
                        "code",
                        "redirect_uri",
                        "refresh_token",
                        "device_code",
                        "client_id",
                        "client_assertion",
                        "subject_token")
                .flatMap(name -> Stream.of("\u0000", "\ud83d\ude00", "a".repeat(5_000), "{")
                        .map(value -> Arguments.of(name, value)));
    }

    @ParameterizedTest
    @MethodSource("strangeTokens")
    void strangeTokenRequestsAreNoFaultOfOurs(String name, String value) throws IOException, InterruptedException {
        var strange = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        for (var form : new String[] {GRANT + "&" + strange, "grant_type=authorization_code&" + strange}) {
            var answer = post("/oauth2/token", form, "Authorization", basic("partenaire-calvados:entregent"));
            assertThat(answer.statusCode()).as(form).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic %%%",
                "Basic YQ==",
                "Basic OjpiOg==",
                "Basic YTpiOmM=",
                "x",
                "Basic a b",
                "Digest x"
            })
    void strangeCredentialsAreNoFaultOfOurs(String credentials) throws IOException, InterruptedException {
        var answer = post("/oauth2/token", GRANT, "Authorization", credentials);
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(json(answer).at("/error").asString()).isIn("invalid_client", "invalid_request");
    }

    private static void unproven(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).at("/error").asString()).isEqualTo("invalid_client");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(tokens.address(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(tokens.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String basic(String client) {
        return "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
    }
}
