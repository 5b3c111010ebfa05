package org.entregent.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.http.RefusalDelay;
import org.entregent.identity.ClientProof.TokenDelayException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a client when to ask again, in the form of OAuth's errors. */
final class TokenDelayFilter extends OncePerRequestFilter {

    private static final String BODY = "{\"error\":\"temporarily_unavailable\",\"error_description\":\"%s\"}";

    private final RefusalDelay refusals;

    TokenDelayFilter(RefusalDelay refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TokenDelayException delay) {
            refusals.await(request);
            tell(response, delay);
        }
    }

    private static void tell(HttpServletResponse response, TokenDelayException delay) throws IOException {
        var status = delay.isLocked() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
        var description = delay.isLocked()
                ? "Too many wrong secrets for this client or from this network"
                : "Too many secrets are being checked";
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(delay.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("application/json");
        response.getOutputStream().print(BODY.formatted(description));
    }
}
