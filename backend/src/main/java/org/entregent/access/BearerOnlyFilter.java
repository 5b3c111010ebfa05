package org.entregent.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.entregent.graph.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses credentials of a kind that we don't read: Spring Security would pass over them, and the caller, who believes to have
 * proven who they are, would be served as the public.
 */
final class BearerOnlyFilter extends OncePerRequestFilter {

    private final ApiErrors errors;

    BearerOnlyFilter(ApiErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var credentials = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (credentials.isEmpty()
                || credentials.size() == 1 && BearerCredentials.token(credentials.getFirst()) != null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entregent\", error=\"invalid_request\"");
        errors.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                "The Authorization header must be one: Bearer and a token");
    }
}
