package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secret that an account was shown and has not confirmed: its browser keeps it sealed, and our database nothing. */
@Component
final class FactorOffer {

    /** Somebody installs an application first. */
    private static final Duration LIFE = Duration.ofHours(1);

    private final SealedCookie cookie;

    FactorOffer(CookieSealing sealing, IdentityProperties properties) {
        cookie = new SealedCookie(sealing, properties, "entregent-offer", LIFE);
    }

    /** What this account was offered in this browser. */
    Optional<AuthenticatorSecret> find(UUID accountId, HttpServletRequest request) {
        var owner = accountId + " ";
        return cookie.read(request)
                .filter(text -> text.startsWith(owner))
                .map(text -> AuthenticatorSecret.of(text.substring(owner.length())));
    }

    /** The same as before while it is not confirmed: whoever loads the page again has read it already. */
    AuthenticatorSecret make(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        return find(accountId, request).orElseGet(() -> {
            var secret = AuthenticatorSecret.make();
            cookie.write(response, accountId + " " + secret.text());
            return secret;
        });
    }

    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }
}
