package org.entregent.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entregent.identity.SparingSessions.Sparing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers for the length of a request which session was found for it. Spring looks for it a second time when the answer is
 * complete: that would cost as much as the first time, and an answer that is there would be lost with a database that is gone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class RequestSessions extends OncePerRequestFilter {

    private static final ScopedValue<Map<String, Sparing>> FOUND = ScopedValue.newInstance();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(FOUND, new HashMap<>()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** The session that this request found before; else the one that is found now, by whoever asks. */
    static Optional<Sparing> find(String id, Function<String, Optional<Sparing>> look) {
        if (!FOUND.isBound()) {
            return look.apply(id);
        }
        var known = FOUND.get().get(id);
        // One that got another name since is not found by its former one.
        if (known != null && known.getId().equals(id)) {
            return Optional.of(known);
        }
        var found = look.apply(id);
        found.ifPresent(session -> FOUND.get().put(id, session));
        return found;
    }

    static void forget(String id) {
        if (FOUND.isBound()) {
            FOUND.get().remove(id);
        }
    }
}
