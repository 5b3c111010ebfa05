package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who has signed in to the authorization server. It shares the session with the application's own sign-in, under another name, so
 * that neither is taken for the other; they end together.
 */
final class SignInContext {

    private static final String ATTRIBUTE = "entregent.authorization-server";

    private SignInContext() {}

    static SecurityContextRepository repository() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey(ATTRIBUTE);
        return repository;
    }

    /** The session gets another id: one that was planted in the browser beforehand is worth nothing. */
    static void begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, List.of()));
        repository().saveContext(context, request, response);
    }
}
