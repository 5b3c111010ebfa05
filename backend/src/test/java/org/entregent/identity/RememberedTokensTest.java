package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

    private final AtomicInteger verifications = new AtomicInteger();

    @Test
    void verifiesTheSameTokenOnce() {
        var tokens = tokens(Instant.now().plusSeconds(300));
        assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
        assertThat(verifications).hasValue(1);
        assertThat(tokens.decode("two").getTokenValue()).isEqualTo("two");
        assertThat(verifications).hasValue(2);
    }

    /** The verification itself is not asked about the time here, hence the first use passes. */
    @Test
    void looksAtTheEndEachTime() {
        var tokens = tokens(Instant.now().minusSeconds(300));
        tokens.decode("ended");
        assertThatThrownBy(() -> tokens.decode("ended")).isInstanceOf(JwtValidationException.class);
        assertThat(verifications).hasValue(1);
    }

    @Test
    void remembersNoRefusal() {
        var tokens = new RememberedTokens(token -> {
            verifications.incrementAndGet();
            throw new BadJwtException("forged");
        });
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verifications).hasValue(2);
    }

    private JwtDecoder tokens(Instant end) {
        return new RememberedTokens(token -> {
            verifications.incrementAndGet();
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .issuedAt(end.minusSeconds(600))
                    .expiresAt(end)
                    .build();
        });
    }
}
