package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Something that a browser keeps for us and can neither read nor change, so that no row in the database is needed for it. */
final class SealedCookie {

    private final CookieSealing sealing;
    private final String name;
    private final boolean secure;
    private final Duration life;

    /**
     * @param name without the prefix that TLS brings
     * @param life after it the browser forgets it, and a copy of it proves nothing
     */
    SealedCookie(CookieSealing sealing, IdentityProperties properties, String name, Duration life) {
        this.sealing = sealing;
        this.secure = properties.isSecure();
        this.name = properties.cookieName(name);
        this.life = life;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .flatMap(kept -> sealing.open(kept.getValue(), name));
    }

    void write(HttpServletResponse response, String text) {
        set(response, sealing.seal(text, name, life), life);
    }

    void remove(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
