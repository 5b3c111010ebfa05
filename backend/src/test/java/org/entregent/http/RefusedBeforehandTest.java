package org.entregent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.RawAnswer;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before GraphQL begins: by its body, its size, its credentials. Always with a code and the request's name. */
@ApplicationTest
@DemonstrationData
class RefusedBeforehandTest {

    private static final String WHO = "{\"query\":\"{ viewer { kind } }\"}";
    private static final int LARGEST = 512 * 1024;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                        text(""),
                        text("null"),
                        text("true"),
                        text("17"),
                        text("\"{ viewer { kind } }\""),
                        text("[]"),
                        text("[" + WHO + "]"),
                        text("{}"),
                        text("{\"query\":null}"),
                        text("{\"query\":{}}"),
                        text("{\"query\":[\"{ viewer { kind } }\"]}"),
                        text("{\"query\":true}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":\"\"}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":[]}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":1}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"extensions\":[]}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"extensions\":\"x\"}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"operationName\":{}}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"operationName\":1}"),
                        text("{\"query\":\"{ nope }\",\"query\":\"{ viewer { kind } }\"}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":{\"a\":1,\"a\":2}}"),
                        text(WHO + WHO),
                        text(WHO + " x"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":{\"a\":" + "[".repeat(20_000)
                                + "]".repeat(20_000) + "}}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":{\"a\":" + "{\"a\":".repeat(9_000) + "1"
                                + "}".repeat(9_000) + "}}"),
                        text("{\"query\":\"{ viewer { kind } }\",\"variables\":{\"a\":1" + "0".repeat(5_000) + "}}"),
                        WHO.getBytes(StandardCharsets.UTF_16LE),
                        WHO.getBytes(StandardCharsets.UTF_16),
                        "{\"query\":\"{ viewer { kind } } # é\"}".getBytes(StandardCharsets.ISO_8859_1),
                        bytes("{\"query\":\"{ viewer { kind } } # ", 0xed, 0xa0, 0x80),
                        bytes("{\"query\":\"{ viewer { kind } } # ", 0xc0, 0xaf),
                        bytes("{\"query\":\"{ viewer { kind } } # ", 0))
                .map(Arguments::of);
    }

    /** It is not a caller's fault that a connection, or this server, ends in the middle: they may say the same again. */
    @Test
    void bodyThatBreaksOffMayComeAgain() throws Exception {
        var address = URI.create(tokens.address("/graphql"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write("""
                    POST /graphql HTTP/1.1\r
                    Host: %s\r
                    Content-Type: application/json\r
                    Content-Length: 100\r
                    \r
                    {"query":""".formatted(address.getAuthority()).getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 503").contains("UNAVAILABLE");
        }
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void bodyThatIsNoRequestIsRefused(byte[] body) {
        refused(graphQl.send(BodyPublishers.ofByteArray(body)), 400, "BAD_USER_INPUT");
    }

    @Test
    void bodyInAnyScriptIsRead() {
        var answer = graphQl.send("{\"query\":\"{ viewer { kind } } # é € 😀\",\"unknown\":1,\"variables\":null}");
        assertThat(answer.json().at("/data/viewer/kind").asString()).isEqualTo("PUBLIC");
    }

    @Test
    void bodyIsReadUpToItsBound() {
        var padding = " ".repeat(LARGEST - WHO.length());
        assertThat(graphQl.send(WHO + padding).status()).isEqualTo(200);
        assertThat(graphQl.send(chunked(WHO + padding)).status()).isEqualTo(200);
        refused(graphQl.send(WHO + padding + " "), 413, "BAD_USER_INPUT");
        refused(graphQl.send(chunked(WHO + padding + " ")), 413, "BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/token", "/connexion"})
    void formsAreReadUpToTheirBound(String path) throws Exception {
        var form = "grant_type=client_credentials&email=" + "x".repeat(300_000);
        for (var body : new HttpRequest.BodyPublisher[] {BodyPublishers.ofString(form), chunked(form)}) {
            var request = HttpRequest.newBuilder(URI.create(tokens.address(path)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(body)
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            refused(new RawAnswer(answer, answer.body()), 413, "BAD_USER_INPUT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip", "x"})
    void packedBodiesAreNotRead(String encoding) {
        refused(graphQl.with("Content-Encoding", encoding).send(WHO), 415, "BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "application/*",
                "*/*"
            })
    void bodiesOfAnotherEncodingAreNotRead(String type) {
        refused(graphQl.with("Content-Type", type).send(WHO), 415, "BAD_USER_INPUT");
    }

    @Test
    void nameOfARequestIsTakenWhereItIsSane() {
        assertThat(graphQl.with("X-Request-Id", "site-0123_4567.89").send(WHO).header("X-Request-Id"))
                .isEqualTo("site-0123_4567.89");
        var answer = graphQl.with("X-Request-Id", "site-0123_4567.89").send("[]");
        assertThat(answer.requestId()).isEqualTo("site-0123_4567.89");
        for (var insane : new String[] {"short", "a\"b{}c:dd", "with a space", "x".repeat(65), "é".repeat(10), ""}) {
            assertThat(graphQl.with("X-Request-Id", insane).send(WHO).header("X-Request-Id"))
                    .matches("[0-9a-f]{32}");
        }
    }

    @Test
    void nobodyIsServedAsThePublicWhoAsksNotToBe() {
        var strict = graphQl.with("X-Require-Authentication", "true");
        var answer = strict.send(WHO);
        refused(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ").doesNotContain("error=");
        assertThat(graphQl.with("X-Require-Authentication", "false").send(WHO).status())
                .isEqualTo(200);
        var partner = strict.withToken(tokens.ofClient("partenaire-calvados", "chapters.read:fr-14"));
        assertThat(partner.send(WHO).json().at("/data/viewer/kind").asString()).isEqualTo("CLIENT");
    }

    @Test
    void signedInSessionIsNobodyNeither() {
        var browser = tokens.browser();
        browser.signIn("membre@calvados.example", "entregent", "/");
        var csrf = browser.session().at("/csrf/token").asString();
        var answer = browser.postText("/graphql", WHO, "X-XSRF-TOKEN", csrf, "X-Require-Authentication", "true");
        assertThat(answer.body()).contains("PERSON");
        var forged = browser.postText("/graphql", WHO);
        refused(new RawAnswer(forged, forged.body()), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql/x",
                "/healthz",
                "/api",
                "/graphiql",
                "/x/y/z",
                "/index.php",
                "/actuator/env",
                "/error",
                "/oauth2/x",
                "/.well-known/x"
            })
    void addressOfNothingIsNotFound(String path) {
        var answer = tokens.browser().get(path);
        refused(new RawAnswer(answer, answer.body()), 404, "NOT_FOUND");
    }

    @Test
    void methodThatIsNotTakenIsSaid() {
        var answer = tokens.browser().get("/graphql");
        refused(new RawAnswer(answer, answer.body()), 405, "BAD_USER_INPUT");
        var token = tokens.browser().get("/oauth2/token");
        refused(new RawAnswer(token, token.body()), 405, "BAD_USER_INPUT");
    }

    @Test
    void headersHaveABound() {
        var answer = answerToALongHeader();
        assertThat(answer.status()).isIn(400, 431);
        assertThat(answer.text()).doesNotContain("Exception", "org.apache");
    }

    /** The server hangs up as soon as it has answered: who is still writing then may not hear it, and asks once more. */
    private RawAnswer answerToALongHeader() {
        for (var attempts = 1; ; attempts++) {
            try {
                return graphQl.with("X-Long", "x".repeat(20_000)).send(WHO);
            } catch (UncheckedIOException hungUp) {
                assertThat(attempts).as("%s", hungUp).isLessThan(10);
            }
        }
    }

    private static void refused(RawAnswer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().has("data")).isFalse();
        assertThat(answer.requestId()).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
        assertThat(JsonMapper.shared()
                        .readTree(answer.text())
                        .at("/errors/0/message")
                        .asString())
                .isNotBlank()
                .doesNotContain("Exception", "org.", "java.");
    }

    private static HttpRequest.BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text(body)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String begin, int... octets) {
        var end = text(" \"}");
        var all = new byte[begin.length() + octets.length + end.length];
        System.arraycopy(text(begin), 0, all, 0, begin.length());
        for (var i = 0; i < octets.length; i++) {
            all[begin.length() + i] = (byte) octets[i];
        }
        System.arraycopy(end, 0, all, begin.length() + octets.length, end.length);
        return all;
    }
}
