package org.entregent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Makes access tokens with the application's own key, as its authorization server would. */
public final class TestTokens {

    /** Of a token that says nothing else. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    /** So long one token serves for another: signing takes a quarter of the time of many tests. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Made(String token, Instant at, long era) {

        boolean isFresh(Instant now) {
            return era == TestClock.era() && now.isBefore(at.plus(FRESH));
        }
    }

    private final Supplier<JwtEncoder> encoder;
    private final Environment environment;
    private final Map<List<String>, Made> made = new ConcurrentHashMap<>();

    TestTokens(Supplier<JwtEncoder> encoder, Environment environment) {
        this.encoder = encoder;
        this.environment = environment;
    }

    public String ofPerson(String email) {
        var accountId = accountId(email);
        return fresh(
                List.of(accountId),
                () -> make(claims -> claims.subject(accountId).claim("client_id", "entregent-web")));
    }

    public String ofClient(String clientId, String... scopes) {
        var scope = String.join(" ", scopes);
        return fresh(
                List.of(clientId, scope),
                () -> make(claims ->
                        claims.subject(clientId).claim("client_id", clientId).claim("scope", scope)));
    }

    private String fresh(List<String> whose, Supplier<String> maker) {
        var now = TestClock.now();
        return made.compute(
                        whose,
                        (same, known) -> known != null && known.isFresh(now)
                                ? known
                                : new Made(maker.get(), now, TestClock.era()))
                .token();
    }

    /** A token that is right in everything but what the test changes. */
    public String make(Consumer<JwtClaimsSet.Builder> changes) {
        return make(Map.of("typ", "at+jwt"), changes);
    }

    public String make(Map<String, Object> header, Consumer<JwtClaimsSet.Builder> changes) {
        var now = TestClock.now();
        var claims = JwtClaimsSet.builder()
                .issuer(environment.getRequiredProperty("entregent.public-url"))
                .audience(List.of(environment.getRequiredProperty("entregent.audience")))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
        changes.accept(claims);
        var signed = JwsHeader.with(SignatureAlgorithm.RS256)
                .headers(headers -> headers.putAll(header))
                .build();
        return encoder.get()
                .encode(JwtEncoderParameters.from(signed, claims.build()))
                .getTokenValue();
    }

    /** Where the application under test answers. */
    public String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** A browser that nobody has used yet. */
    public Browser browser() {
        return new Browser(environment.getRequiredProperty("entregent.public-url"), address(""));
    }

    private static String accountId(String email) {
        var id = Owner.sql().fetchValue("select id::text from identity.account where email_folded = ?", email);
        if (id == null) {
            throw new IllegalArgumentException("Nobody has the e-mail " + email);
        }
        return id.toString();
    }
}
