package org.entregent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server sends as events, read as the specification of GraphQL over server-sent events says. */
public final class EventStream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<HttpResponse<InputStream>> response;
    private final CompletableFuture<Boolean> completed;

    EventStream(HttpClient http, HttpRequest request) {
        response = http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        completed = response.thenApplyAsync(
                this::read, command -> Thread.ofVirtual().start(command));
    }

    /** The next event's result. */
    public JsonNode next() {
        var event = poll(PATIENCE);
        if (event == null) {
            throw new AssertionError("No event came; the stream is " + (completed.isDone() ? "over" : "open"));
        }
        return event;
    }

    /** Whether nothing has come that {@link #next} did not take. */
    public boolean isQuiet() {
        return events.isEmpty();
    }

    /** Waits for the end; true when the server said {@code complete} first. */
    public boolean isCompleted() {
        return completed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !completed.isDone();
    }

    @Override
    public void close() {
        response.cancel(true);
        response.thenAccept(open -> {
            try {
                open.body().close();
            } catch (IOException ended) {
                // It is over either way.
            }
        });
    }

    private boolean read(HttpResponse<InputStream> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || !type.startsWith("text/event-stream")) {
            throw new AssertionError("No stream: " + answer.statusCode() + " " + type);
        }
        var event = "";
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:") && event.equals("next")) {
                    events.add(JSON.readTree(line.substring("data:".length())));
                }
                if (event.equals("complete")) {
                    return true;
                }
            }
        } catch (IOException broken) {
            return false;
        }
        return false;
    }

    private JsonNode poll(Duration patience) {
        try {
            return events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
