package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the secret of the link that a browser opened, so that it stands neither in the address of the page, hence in no history and
 * in nothing that the page asks for, nor in the page itself.
 */
@Component
final class LinkCookie {

    /** Somebody thinks of a password. */
    private static final Duration LIFE = Duration.ofHours(1);

    private final SealedCookie cookie;

    LinkCookie(CookieSealing sealing, IdentityProperties properties) {
        cookie = new SealedCookie(sealing, properties, "entregent-link", LIFE);
    }

    Optional<String> read(HttpServletRequest request) {
        return cookie.read(request);
    }

    void write(HttpServletResponse response, String secret) {
        cookie.write(response, secret);
    }

    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }
}
