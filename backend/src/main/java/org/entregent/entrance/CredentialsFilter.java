package org.entregent.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses credentials of a kind that we don't read: Spring Security would pass over them, and the caller, who believes they have
 * proven who they are, would be served as the public. A caller who might forget to send any can ask for the same.
 */
final class CredentialsFilter extends OncePerRequestFilter {

    /** {@code true}: answer 401 rather than as the public. */
    static final String DEMAND = "X-Require-Authentication";

    private final Challenge challenge;

    CredentialsFilter(Challenge challenge) {
        this.challenge = challenge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var first = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (first == null) {
            withoutToken(request, response, chain);
        } else if (BearerCredentials.token(first) != null && isOnlyOne(request)) {
            chain.doFilter(request, response);
        } else {
            challenge.refuse(
                    request,
                    response,
                    Challenge.Problem.INVALID_REQUEST,
                    "The Authorization header must be one: Bearer and a token");
        }
    }

    private void withoutToken(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var demand = request.getHeader(DEMAND);
        if (demand == null || demand.equalsIgnoreCase("false") || SessionCsrf.isSignedIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        challenge.refuse(
                request,
                response,
                Challenge.Problem.NONE_SENT,
                "The request carries no credentials, and its header " + DEMAND + " asks to be refused then");
    }

    private static boolean isOnlyOne(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() == 1;
    }
}
