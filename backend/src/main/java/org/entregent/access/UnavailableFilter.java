package org.entregent.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.Outage;
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
    private static final String RETRY_SECONDS = "2";
    private static final Logger LOG = LoggerFactory.getLogger(UnavailableFilter.class);

    private final DatabaseWatch database;
    private final ApiErrors errors;

    UnavailableFilter(DatabaseWatch database, ApiErrors errors) {
        this.database = database;
        this.errors = errors;
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
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsPage(request)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        errors.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, Outage.MESSAGE);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/graphql");
    }
}
