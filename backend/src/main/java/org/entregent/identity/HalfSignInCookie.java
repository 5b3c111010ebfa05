package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a half sign-in in the browser, sealed: any instance goes on with it, and nobody has a session before it is whole. */
@Component
final class HalfSignInCookie {

    /** Somebody looks for their phone. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final SealedCookie cookie;

    HalfSignInCookie(CookieSealing sealing, IdentityProperties properties) {
        cookie = new SealedCookie(sealing, properties, "entregent-half", LIFE);
    }

    Optional<HalfSignIn> read(HttpServletRequest request) {
        return cookie.read(request).flatMap(HalfSignIn::find);
    }

    void write(HttpServletResponse response, HalfSignIn half) {
        cookie.write(response, half.text());
    }

    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }
}
