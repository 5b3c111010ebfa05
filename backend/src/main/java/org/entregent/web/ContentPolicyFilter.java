package org.entregent.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.page.EmbeddedAddresses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what a page of ours may do: nothing that does not come from here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentPolicyFilter extends OncePerRequestFilter {

    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default");

    /**
     * What partners' own pages may show in a frame is walled off from everything of ours: whoever opens it has no cookie and no
     * storage there.
     */
    static final String FRAMED_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors *",
            "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isFramed = EmbeddedAddresses.contain(request.getServletPath());
        response.setHeader("Content-Security-Policy", isFramed ? FRAMED_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Resource-Policy", isFramed ? "cross-origin" : "same-origin");
        if (!isFramed) {
            // Browsers open nothing that has both this and walls around it.
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }
}
