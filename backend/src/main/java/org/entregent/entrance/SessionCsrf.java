package org.entregent.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Guards what a browser sends by itself, the session's cookie, against other sites. A request with an {@code Authorization} header
 * was written by a program on purpose, and one without a signed-in session has nothing to lose.
 */
public final class SessionCsrf {

    public static final String HEADER = "X-XSRF-TOKEN";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SessionCsrf() {}

    /** The token lives in the session and ends with it. */
    public static CsrfTokenRepository tokens() {
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setHeaderName(HEADER);
        return tokens;
    }

    public static RequestMatcher signedInWrites() {
        return request -> !READING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && isSignedIn(request);
    }

    public static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
