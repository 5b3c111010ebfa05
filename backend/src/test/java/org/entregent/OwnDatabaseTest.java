package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.referral.ReferralSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as {@code make run} starts it, with a PostgreSQL of its own: who reaches it, and what happens when that is gone. */
@Tag("application")
@ExtendWith(OutputCaptureExtension.class)
class OwnDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Three seconds where nothing else runs; a request that waited for the database would take fifteen. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Duration RETURN_LIMIT = Duration.ofSeconds(60);
    private static final String PAGE = "text/html,application/xhtml+xml";
    private static final String WHO = "{ viewer { kind memberships { id } } }";

    @TempDir
    static Path home;

    static Instance application;

    private record Answer(HttpResponse<String> response, Duration took) {}

    @BeforeAll
    static void start() {
        application = Instance.withOwnDatabase(
                home.resolve("postgres"),
                Map.of(
                        "spring.profiles.active",
                        "demonstration",
                        "logging.file.name",
                        home.resolve("entregent.log"),
                        "entregent.hashing.memory-kibibytes",
                        8,
                        "entregent.database.patience",
                        "1800ms",
                        "spring.datasource.hikari.connection-timeout",
                        2000));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void onlyThisMachineReachesIt() throws Exception {
        var port = URI.create(application.address()).getPort();
        try (var here = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(here.isConnected()).isTrue();
        }
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (var other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
        }
    }

    @BeforeEach
    void awaitDatabase() throws InterruptedException {
        awaitReadiness(browser());
    }

    @Test
    void silenceIsSaidAtOnceAndEverywhere(CapturedOutput log) throws Exception {
        var browser = signedIn(Cast.GIVER);
        var token = token(browser);
        var stranger = browser();
        var form = Browser.csrf(stranger.get("/connexion"));
        signal("STOP");
        try {
            for (var answer : together(20, () -> ask(browser, token))) {
                assertRefused(answer);
                assertThat(JSON.readTree(answer.response().body())
                                .at("/errors/0/extensions/code")
                                .asString())
                        .isEqualTo("UNAVAILABLE");
            }
            assertRefused(timed(() -> browser.get("/session")));
            assertRefused(timed(() -> stranger.post("/oauth2/token", grant(), "Authorization", "Basic eDp5")));
            var page = timed(() -> stranger.get("/oauth2/authorization/entregent", "Accept", PAGE));
            assertRefused(page);
            assertThat(page.response().body()).contains("Momentanément indisponible", "try again");
            var posted = timed(() -> stranger.post("/connexion", credentials(form)));
            assertRefused(posted);
            assertThat(posted.response().body()).contains("ne répond pas", "value=\"" + Cast.GIVER + "\"");
            assertThat(timed(() -> stranger.get("/connexion")).response().statusCode())
                    .isEqualTo(200);
            assertThat(stranger.get("/actuator/health/readiness").body()).contains("DOWN");
            assertThat(stranger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(stranger.get("/connexion.css").statusCode()).isEqualTo(200);
            for (var repeat = 0; repeat < 200; repeat++) {
                assertRefused(ask(browser, token));
            }
        } finally {
            signal("CONT");
        }
        awaitReadiness(browser());
        assertThat(ask(browser, token).response().statusCode()).isEqualTo(200);
        assertThat(log.getOut().lines().filter(line -> line.contains("The database does not answer")))
                .as("said once")
                .hasSize(1);
        assertThat(log.getOut().lines().filter(line -> line.startsWith("\tat ")))
                .as("without stacks")
                .isEmpty();
    }

    @Test
    void killedDatabaseComesBackWithAllThatWasAcknowledged() throws Exception {
        var browser = signedIn(Cast.GIVER);
        var token = token(browser);
        var id = give(browser, memberId(signedIn(Cast.RECEIVER)));
        for (var round = 1; round <= 2; round++) {
            var killed = postmaster();
            killed.destroyForcibly();
            var end = System.nanoTime() + RETURN_LIMIT.toNanos();
            Answer answer;
            do {
                answer = ask(browser, token);
                assertThat(answer.took()).isLessThan(LIMIT);
                assertThat(answer.response().statusCode()).isIn(200, 503);
                assertThat(System.nanoTime()).isLessThan(end);
                // What was connected to the one that was killed may answer a last time.
            } while (answer.response().statusCode() != 200 || !isBackAfter(killed));
            awaitReadiness(browser());
        }
        var query = Map.of("query", "query($id: ID!) { referral(id: $id) { status } }", "variables", Map.of("id", id));
        var end = System.nanoTime() + RETURN_LIMIT.toNanos();
        JsonNode kept;
        do {
            kept = JSON.readTree(
                    browser.postJson("/graphql", query, "X-XSRF-TOKEN", token).body());
        } while (isUnavailable(kept) && System.nanoTime() < end);
        assertThat(kept.at("/data/referral/status").asString())
                .as(id + " " + kept)
                .isEqualTo("SENT");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.response().statusCode()).as(answer.response().body()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.took()).isLessThan(LIMIT);
    }

    private static Answer ask(Browser browser, String token) throws Exception {
        return timed(() -> browser.postJson("/graphql", Map.of("query", WHO), "X-XSRF-TOKEN", token));
    }

    private static String token(Browser browser) {
        return browser.session().at("/csrf/token").asString();
    }

    private static Answer timed(Callable<HttpResponse<String>> request) throws Exception {
        var begin = System.nanoTime();
        var response = request.call();
        return new Answer(response, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static List<Answer> together(int count, Callable<Answer> request) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            var asked = IntStream.range(0, count)
                    .mapToObj(number -> callers.submit(request))
                    .toList();
            for (var each : asked) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static void awaitReadiness(Browser browser) throws InterruptedException {
        var end = System.nanoTime() + RETURN_LIMIT.toNanos();
        while (browser.get("/actuator/health/readiness").statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static Browser browser() {
        return application.tokens().browser();
    }

    private static Browser signedIn(String email) {
        var browser = browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private static JsonNode send(Browser browser, Object body) {
        var token = token(browser);
        return JSON.readTree(
                browser.postJson("/graphql", body, "X-XSRF-TOKEN", token).body());
    }

    private static String memberId(Browser browser) {
        return send(browser, Map.of("query", WHO))
                .at("/data/viewer/memberships/0/id")
                .asString();
    }

    private static String give(Browser browser, String receiverId) {
        var document =
                "mutation($input: GiveReferralInput!) { giveReferral(input: $input) { referral { id } errors { __typename } } }";
        var body = Map.of("query", document, "variables", Map.of("input", ReferralSamples.inside(receiverId)));
        var given = send(browser, body);
        assertThat(given.at("/data/giveReferral/referral/id").isString())
                .as(given.toString())
                .isTrue();
        return given.at("/data/giveReferral/referral/id").asString();
    }

    private static Map<String, String> grant() {
        return Map.of("grant_type", "client_credentials", "scope", "chapters.read:fr-14");
    }

    private static Map<String, String> credentials(String csrf) {
        return Map.of("email", Cast.GIVER, "password", "entregent", "_csrf", csrf);
    }

    /** PostgreSQL's first process. */
    private static ProcessHandle postmaster() throws IOException {
        var file = home.resolve("postgres").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }

    private static boolean isBackAfter(ProcessHandle killed) {
        try {
            return postmaster().pid() != killed.pid();
        } catch (IOException | NoSuchElementException beginning) {
            return false;
        }
    }

    /** What every client is told that meets a connection to the one that was killed: the same may be asked again. */
    private static boolean isUnavailable(JsonNode answer) {
        return "UNAVAILABLE".equals(answer.at("/errors/0/extensions/code").asString());
    }

    /** To all processes of this PostgreSQL: stopped, they are as silent as behind a cable that was pulled. */
    private static void signal(String name) throws Exception {
        var first = postmaster();
        var all = Stream.concat(Stream.of(first), first.descendants()).map(process -> Long.toString(process.pid()));
        var command = Stream.concat(Stream.of("kill", "-" + name), all).toList();
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
