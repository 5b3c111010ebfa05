package org.entregent.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.entregent.access.DatabaseWatch;
import org.entregent.graph.Outage;
import org.entregent.graph.RetryAfter;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says at once that the database does not answer, wherever on its way a request would meet that: before the session is looked for,
 * which lies there too. The application's files need no database, nor does the page that asks for a password.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class UnavailableFilter extends OncePerRequestFilter {

    private static final List<String> IN_NEED = List.of("/graphql", "/session", "/oauth2/", "/login/", "/logout");
    private static final Logger LOG = LoggerFactory.getLogger(UnavailableFilter.class);

    private final DatabaseWatch database;
    private final Refusals refusals;

    UnavailableFilter(DatabaseWatch database, Refusals refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isGone() && needsDatabase(request.getRequestURI())) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!Outage.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.debug("{} met a database that does not answer: {}", request.getRequestURI(), failure.getMessage());
            response.resetBuffer();
            refuse(request, response);
        }
    }

    private static boolean needsDatabase(String path) {
        return IN_NEED.stream().anyMatch(path::startsWith);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsPage(request)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(RetryAfter.OUTAGE));
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        refusals.write(request, response, Refusal.outage());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/graphql");
    }
}
