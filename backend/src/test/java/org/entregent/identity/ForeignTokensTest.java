package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtException;

/** An issuer that takes the call and says nothing keeps nobody waiting. */
class ForeignTokensTest {

    /** Three seconds where nothing else runs; Spring's own clients would wait forever. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void tokenIsRefusedSoonAndTheNextOneAtOnce() throws Exception {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var tokens = new ForeignTokens(properties(silent), Clock.systemUTC());
            var first = refusal(tokens);
            var second = refusal(tokens);
            assertThat(first).isLessThan(LIMIT);
            assertThat(second).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void signInIsRefusedSoon() throws Exception {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var begin = System.nanoTime();
            assertThatThrownBy(() -> IssuerRequests.discover(properties(silent).issuer()))
                    .isInstanceOf(RuntimeException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
        }
    }

    private static Duration refusal(ForeignTokens tokens) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> tokens.decode("a.b.c")).isInstanceOf(JwtException.class);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static IdentityProperties properties(ServerSocket silent) {
        return new IdentityProperties(
                URI.create("http://entregent.example"),
                "http://localhost:" + silent.getLocalPort(),
                "entregent",
                "",
                new IdentityProperties.Client("x", "x"),
                new IdentityProperties.SignIn(5, 50, Duration.ofMinutes(15), 20, Duration.ofMinutes(1)),
                Duration.ofDays(14));
    }
}
