package org.entregent.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Verifies a token's signature and claims once in a while rather than at each request: callers send the same token again and
 * again. Its expiry is checked each time; a signing key that was withdrawn is believed for {@link #MEMORY} longer at most.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST_TOKENS = 5_000;

    private final JwtDecoder decoder;
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterWrite(MEMORY)
            .build();

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        var known = verified.getIfPresent(token);
        if (known == null) {
            var decoded = decoder.decode(token);
            verified.put(token, decoded);
            return decoded;
        }
        var outcome = time.validate(known);
        if (outcome.hasErrors()) {
            verified.invalidate(token);
            throw new JwtValidationException("The token has ended", outcome.getErrors());
        }
        return known;
    }
}
