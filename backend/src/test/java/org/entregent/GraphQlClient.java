package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends GraphQL documents over HTTP, as the public, as a person, or as a partner's client:
 * {@code graphQl.as("membre@calvados.example").run("{ viewer { displayName } }").data()}. Autowire it in an {@link ApplicationTest}.
 */
public final class GraphQlClient {

    /** Escapes what is not ASCII: half a surrogate pair could not be sent otherwise. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestTokens tokens;
    private final Map<String, String> headers;

    GraphQlClient(TestTokens tokens) {
        this(tokens, Map.of());
    }

    private GraphQlClient(TestTokens tokens, Map<String, String> headers) {
        this.tokens = tokens;
        this.headers = headers;
    }

    /** As the person with this e-mail, who must have an account. */
    public GraphQlClient as(String email) {
        return withToken(tokens.ofPerson(email));
    }

    /** As a partner's client whose token carries these scopes, whatever the registry says. */
    public GraphQlClient asClient(String clientId, String... scopes) {
        return withToken(tokens.ofClient(clientId, scopes));
    }

    public GraphQlClient withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public GraphQlClient with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new GraphQlClient(tokens, all);
    }

    /** A page for everybody, as text. */
    public String page(String path) {
        return tokens.browser().get(path).body();
    }

    public GraphQlAnswer run(String document) {
        return run(document, Map.of());
    }

    public GraphQlAnswer run(String document, Map<String, ? extends @Nullable Object> variables) {
        return post(Map.of("query", document, "variables", variables));
    }

    /** Listens to a subscription until it is closed or the server ends it. */
    public EventStream listen(String document, Map<String, ? extends @Nullable Object> variables) {
        var request = HttpRequest.newBuilder(URI.create(tokens.address("/graphql")))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        headers.forEach(request::setHeader);
        return new EventStream(HTTP, request.build());
    }

    /** Any text as the body, with no other headers than those of {@link #with} and a JSON body's. */
    public RawAnswer send(String body) {
        return send(HttpRequest.BodyPublishers.ofString(body));
    }

    public RawAnswer send(HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(tokens.address("/graphql")))
                .setHeader("Content-Type", "application/json")
                .POST(body);
        headers.forEach(request::setHeader);
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var text = response.body()) {
                var goesOn = response.headers().firstValue("Content-Length").isEmpty() && response.statusCode() == 200;
                return new RawAnswer(response, goesOn ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }

    /** Any body, for what a well-behaved client would not send. */
    public GraphQlAnswer post(Object body) {
        var request = HttpRequest.newBuilder(URI.create(tokens.address("/graphql")))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::setHeader);
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new GraphQlAnswer(response.statusCode(), response.headers(), JSON.readTree(response.body()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
