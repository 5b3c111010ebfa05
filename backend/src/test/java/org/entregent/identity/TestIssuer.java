package org.entregent.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** An authorization server of somebody else, as small as one can be: it answers whatever the test told it to. */
final class TestIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    /** Of the identity token that the next code is worth. */
    private volatile Map<String, Object> identity = Map.of();

    TestIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("theirs").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/.well-known/openid-configuration", this::discovery);
        serve("/jwks", () -> new JWKSet(key).toPublicJWKSet().toJSONObject());
        serve("/token", this::tokens);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes back from this issuer next. */
    void vouchFor(String subject, String email, boolean verified, String nonce) {
        identity = Map.of("sub", subject, "email", email, "email_verified", verified, "nonce", nonce);
    }

    /** An access token for the API of a given type and claims. */
    String accessToken(String type, Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("aud", "entregent"));
        all.putAll(claims);
        return sign(type, all);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                url(),
                "authorization_endpoint",
                url() + "/authorize",
                "token_endpoint",
                url() + "/token",
                "jwks_uri",
                url() + "/jwks",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> tokens() {
        var claims = new HashMap<>(identity);
        claims.put("aud", "the-application");
        return Map.of(
                "access_token",
                accessToken("JWT", Map.of("sub", "x")),
                "token_type",
                "Bearer",
                "expires_in",
                60,
                "id_token",
                sign("JWT", claims));
    }

    private String sign(String type, Map<String, Object> claims) {
        var now = Instant.now();
        var set = new JWTClaimsSet.Builder()
                .issuer(url())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        claims.forEach(set::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private void serve(String path, Supplier<Map<String, Object>> answer) {
        server.createContext(path, exchange -> write(exchange, answer.get()));
    }

    private static void write(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        var body = JsonMapper.shared().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
