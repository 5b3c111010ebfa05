package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What a device is to sign. The browser keeps it, sealed, and any instance opens it: whoever only looks at the sign-in page leaves
 * nothing in our database.
 */
@Component
final class PasskeyChallenges {

    /** Somebody looks for their phone. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration GIVEN_AGAIN = Duration.ofMinutes(5);
    private static final String SIGN_IN = "sign-in";

    /** @param givenAt a key that was used since then takes it no more */
    record Challenge(Bytes bytes, Instant givenAt) {}

    private final SealedCookie cookie;
    private final Clock clock;

    PasskeyChallenges(CookieSealing sealing, IdentityProperties properties, Clock clock) {
        this.cookie = new SealedCookie(sealing, properties, "entregent-passkey", LIFE);
        this.clock = clock;
    }

    /** Two windows of one browser get the same: the second one takes nothing from the first. */
    Challenge forSignIn(HttpServletRequest request, HttpServletResponse response) {
        var youngest = clock.instant().minus(GIVEN_AGAIN);
        return toSignIn(request)
                .filter(given -> given.givenAt().isAfter(youngest))
                .orElseGet(() -> give(SIGN_IN, response));
    }

    /** To make a passkey of this account, and of no other. */
    Challenge forNew(UUID accountId, HttpServletResponse response) {
        return give(accountId.toString(), response);
    }

    /** The one that this browser got to sign in. */
    Optional<Challenge> toSignIn(HttpServletRequest request) {
        return find(SIGN_IN, request);
    }

    /** The one that this browser got to make a passkey of the account. */
    Optional<Challenge> toMake(UUID accountId, HttpServletRequest request) {
        return find(accountId.toString(), request);
    }

    /** Whatever came of it, it is not taken again. */
    void remove(HttpServletResponse response) {
        cookie.remove(response);
    }

    private Challenge give(String purpose, HttpServletResponse response) {
        var challenge = new Challenge(Bytes.random(), clock.instant());
        cookie.write(
                response,
                purpose + " " + challenge.givenAt().toEpochMilli() + " "
                        + challenge.bytes().toBase64UrlString());
        return challenge;
    }

    private Optional<Challenge> find(String purpose, HttpServletRequest request) {
        return cookie.read(request)
                .map(text -> text.split(" ", 3))
                .filter(parts -> parts[0].equals(purpose))
                .map(parts ->
                        new Challenge(Bytes.fromBase64(parts[2]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
    }
}
