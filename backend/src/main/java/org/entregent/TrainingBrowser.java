package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of the demonstration in a browser: signs in with the form, then sends operations by their hashes, with the session. */
final class TrainingBrowser {

    private static final String PASSWORD = "entregent";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final JsonMapper json;
    private final HttpClient http;
    private final JsonNode csrf;

    /** @param address of the application, without a path */
    TrainingBrowser(String address, JsonMapper json, String email) {
        this.address = address;
        this.json = json;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        signIn(email);
        this.csrf = json.readTree(send(request("/session").GET()).body()).required("csrf");
    }

    /** The data of the answer; an operation that is refused ends the training. */
    JsonNode ask(TrainingOperation operation, Map<String, Object> variables) {
        var persisted = Map.of("version", 1, "sha256Hash", operation.hash());
        var body = Map.of("variables", variables, "extensions", Map.of("persistedQuery", persisted));
        var answer = json.readTree(send(request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .header(text(csrf, "header"), text(csrf, "token"))
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))))
                .body());
        if (answer.has("errors")) {
            throw new IllegalStateException(operation.name() + " was refused: " + answer);
        }
        return answer.required("data");
    }

    private void signIn(String email) {
        var form = TOKEN.matcher(open(request("/oauth2/authorization/entregent").GET()));
        if (!form.find()) {
            throw new IllegalStateException("The sign-in page has no form");
        }
        var fields = "email=%s&password=%s&_csrf=%s".formatted(encode(email), PASSWORD, encode(form.group(1)));
        open(request("/connexion")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Follows redirects on this server, whatever port the public address names. */
    private String open(HttpRequest.Builder request) {
        var page = send(request);
        for (var location = page.headers().firstValue("Location");
                location.isPresent();
                location = page.headers().firstValue("Location")) {
            var target = URI.create(location.get());
            var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            page = send(request(target.getRawPath() + query).GET());
        }
        return page.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(http, request);
    }

    static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException("The application does not answer its own requests", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The training was stopped", stopped);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
