package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can look at, and where. */
@DatabaseTest
@DemonstrationData
class ManagementTest {

    private static final String HASH = "5f0c0b1cbf4d6d5ddf6ff21dbc24b1fd";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void metricsHaveAPortOfTheirOwn() throws Exception {
        var manifest = directory.resolve("trusted-documents.json");
        Files.writeString(manifest, "{\"%s\":\"query Week { viewer { kind } }\"}".formatted(HASH));
        var port = freePort();
        try (var instance = Instance.start(
                Map.of("ENTREGENT_METRICS_PORT", port, "entregent.graph.trusted-documents", manifest.toUri()))) {
            instance.graphQl()
                    .post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH))));
            instance.graphQl().run("query Invented { viewer { kind } }").data();
            instance.graphQl().run("{ nope }");

            var metrics = get("http://localhost:" + port + "/metrics").body();
            assertThat(metrics.lines().filter(line -> line.startsWith("entregent_operation_seconds_count")))
                    .anySatisfy(line -> assertThat(line).contains("document=\"Week\"", "outcome=\"SUCCESS\""))
                    .anySatisfy(line -> assertThat(line).contains("document=\"free\"", "outcome=\"SUCCESS\""))
                    .anySatisfy(line ->
                            assertThat(line).contains("document=\"free\"", "outcome=\"GRAPHQL_VALIDATION_FAILED\""))
                    .noneSatisfy(line -> assertThat(line).contains("Invented"));
            assertThat(metrics)
                    .contains(
                            "entregent_statement_seconds_count",
                            "entregent_streams_open",
                            "entregent_plans_compiled_total",
                            "entregent_operations_kept",
                            "entregent_outbox_unannounced",
                            "hikaricp_connections_pending",
                            "jvm_memory_used_bytes");

            for (var path : List.of("/metrics", "/actuator/prometheus", "/actuator")) {
                assertThat(get(instance.address() + path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(onOtherInterface(port)).isFalse();
        }
        assertThat(isListening("localhost", port))
                .as("it ends with the application")
                .isFalse();
    }

    @Test
    void withoutAPortThereIsNothingToSee() throws Exception {
        try (var instance = Instance.start(Map.of())) {
            assertThat(instance.bean(MetricsServer.class).isRunning()).isFalse();
            for (var probe : List.of("readiness", "liveness")) {
                assertThat(get(instance.address() + "/actuator/health/" + probe).body())
                        .contains("\"UP\"");
            }
        }
    }

    /** The site's request id begins the trace, the operation and its statement are parts of it. */
    @Test
    void tracesGoToACollector() throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try {
            try (var instance = Instance.start(Map.of(
                    "ENTREGENT_OTLP",
                    true,
                    "ENTREGENT_OTLP_ENDPOINT",
                    "http://localhost:" + collector.getAddress().getPort()))) {
                instance.graphQl()
                        .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .run("{ regions(first: 1) { nodes { code } } }")
                        .data();
            }
            var trace = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
            assertThat(received).isNotEmpty();
            assertThat(String.join("", received)).contains(trace, "graphql query", "statement", "http post /graphql");
        } finally {
            collector.stop(0);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean onOtherInterface(int port) throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .anyMatch(address -> isListening(address.getHostAddress(), port));
    }

    private static boolean isListening(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
