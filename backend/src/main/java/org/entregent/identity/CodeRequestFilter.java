package org.entregent.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a client that may not send people to sign in, in the same way as one that does not exist. Spring would look for the
 * address to bring them back to, and such a client has none.
 */
final class CodeRequestFilter extends OncePerRequestFilter {

    static final String PATH = "/oauth2/authorize";

    private final RegisteredClientRepository clients;

    CodeRequestFilter(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = request.getParameter("client_id");
        var client = name == null || name.isBlank() ? null : clients.findByClientId(name);
        if (client != null
                && !client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
