package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does without scripts: keeps cookies, follows redirects, sends forms. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where the application believes it is, as behind a proxy: tests know its port only afterwards. */
    private final String publicUrl;

    private final String address;
    private final CookieManager cookies;
    private final HttpClient http;

    public Browser(String publicUrl, String address) {
        this(publicUrl, address, new CookieManager());
    }

    private Browser(String publicUrl, String address, CookieManager cookies) {
        this.publicUrl = publicUrl;
        this.address = address;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, with its cookies, led to another instance. */
    public Browser at(String otherAddress) {
        return new Browser(publicUrl, otherAddress, cookies);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return post(path, form.entrySet(), headers);
    }

    /** A form in which a name may stand several times. */
    public HttpResponse<String> post(String path, Collection<Map.Entry<String, String>> fields, String... headers) {
        var body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public HttpResponse<String> postJson(String path, Object body, String... headers) {
        return postText(path, JSON.writeValueAsString(body), headers);
    }

    /** What claims to be JSON. */
    public HttpResponse<String> postText(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A file as it is. */
    public HttpResponse<String> postFile(String path, byte[] file, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** What claims to be JSON. */
    public HttpResponse<String> putText(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Follows redirects within the application, at most ten; stops at a page, or where the way leads elsewhere. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        var page = response;
        for (var step = 0; step < 10 && isRedirect(page); step++) {
            if (!location(page).startsWith("/")) {
                return page;
            }
            page = get(location(page));
        }
        return page;
    }

    /** Signs in as a person does, on the page of the embedded server, and returns the last redirect's page. */
    public HttpResponse<String> signIn(String email, String password, String path) {
        var form = follow(get("/oauth2/authorization/entregent?continue=" + encode(path)));
        return follow(post("/connexion", Map.of("email", email, "password", password, "_csrf", csrf(form))));
    }

    public JsonNode session() {
        return JSON.readTree(get("/session").body());
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** One that another browser was given. */
    public void keep(HttpCookie cookie) {
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    /** Of the hidden field of a form. */
    public static String csrf(HttpResponse<String> page) {
        var start = page.body().indexOf("name=\"_csrf\" value=\"") + 20;
        return page.body().substring(start, page.body().indexOf('"', start));
    }

    /** As a path where it leads into the application. */
    public String location(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElseThrow();
        return location.startsWith(publicUrl) ? location.substring(publicUrl.length()) : location;
    }

    private static boolean isRedirect(HttpResponse<String> response) {
        return response.statusCode() / 100 == 3;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
