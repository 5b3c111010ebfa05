package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
        try (var instance = Instance.start(Map.of(
                "management.server.port",
                0,
                "ENTREGENT_OBSERVATIONS",
                true,
                "entregent.graph.trusted-documents",
                manifest.toUri()))) {
            instance.graphQl()
                    .post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH))));
            instance.graphQl().run("query Invented { viewer { kind } }").data();
            instance.graphQl().run("{ nope }");

            var metrics =
                    get(instance.managementAddress() + "/actuator/prometheus").body();
            assertThat(metrics.lines().filter(line -> line.startsWith("graphql_request_seconds_count")))
                    .anySatisfy(line -> assertThat(line).contains("document=\"Week\"", "outcome=\"SUCCESS\""))
                    .anySatisfy(line -> assertThat(line).contains("document=\"free\"", "outcome=\"SUCCESS\""))
                    .anySatisfy(line -> assertThat(line).contains("document=\"free\"", "outcome=\"REQUEST_ERROR\""))
                    .noneSatisfy(line -> assertThat(line).contains("Invented"));
            assertThat(metrics).contains("entregent_statement_seconds_count", "entregent_streams_open");

            assertThat(get(instance.address() + "/actuator/prometheus").statusCode())
                    .isEqualTo(404);
            assertThat(get(instance.address() + "/actuator").statusCode()).isEqualTo(404);
            for (var probe : List.of("readiness", "liveness")) {
                assertThat(get(instance.address() + "/actuator/health/" + probe).body())
                        .contains("\"UP\"");
            }
            assertThat(instance.managementAddress()).contains("localhost");
            assertThat(onOtherInterface(URI.create(instance.managementAddress()).getPort()))
                    .isFalse();
        }
    }

    @Test
    void withoutAPortThereIsNothingToSee() throws Exception {
        try (var instance = Instance.start(Map.of("ENTREGENT_OBSERVATIONS", true))) {
            assertThat(get(instance.address() + "/actuator/prometheus").statusCode())
                    .isEqualTo(404);
            assertThat(get(instance.address() + "/actuator/health/readiness").body())
                    .contains("\"UP\"");
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
                    "ENTREGENT_OBSERVATIONS", true,
                    "ENTREGENT_OTLP", true,
                    "ENTREGENT_OTLP_ENDPOINT",
                            "http://localhost:" + collector.getAddress().getPort()))) {
                instance.graphQl()
                        .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .run("{ regions(first: 1) { nodes { code } } }")
                        .data();
            }
            var trace = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
            assertThat(received).isNotEmpty();
            assertThat(String.join("", received))
                    .contains(trace, "graphql query", "entregent.statement", "http post /graphql");
        } finally {
            collector.stop(0);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean onOtherInterface(int port) throws IOException {
        for (var network : java.net.NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress())
                    .toList()) {
                try (var socket = new java.net.Socket()) {
                    socket.connect(new InetSocketAddress(address, port), 500);
                    return true;
                } catch (IOException refused) {
                    continue;
                }
            }
        }
        return false;
    }
}
