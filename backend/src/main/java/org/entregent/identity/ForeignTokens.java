package org.entregent.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads tokens of an issuer that isn't ours. It is asked for its keys when the first token comes, since it may start after us;
 * while it does not answer, one request at a time finds that out, and the others are told at once.
 */
final class ForeignTokens implements JwtDecoder {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final IdentityProperties properties;
    private final Clock clock;
    private volatile @Nullable JwtDecoder decoder;
    private volatile Instant nextAttempt = Instant.MIN;

    ForeignTokens(IdentityProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var known = decoder;
        return (known == null ? connect() : known).decode(token);
    }

    private synchronized JwtDecoder connect() {
        var known = decoder;
        if (known != null) {
            return known;
        }
        if (clock.instant().isBefore(nextAttempt)) {
            throw new JwtException("The issuer did not answer a moment ago");
        }
        try {
            var made = make();
            decoder = made;
            return made;
        } catch (RuntimeException failure) {
            nextAttempt = clock.instant().plus(BETWEEN_ATTEMPTS);
            throw new JwtException("The issuer does not answer", failure);
        }
    }

    private JwtDecoder make() {
        var made = NimbusJwtDecoder.withIssuerLocation(properties.issuer())
                .restOperations(IssuerRequests.keys())
                .validateType(false)
                .build();
        made.setJwtValidator(TokenForms.accessToken(properties.issuer(), properties.audience()));
        return made;
    }
}
