package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

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

    /** In a session of its own: one that was planted in the browser beforehand, or somebody else left there, is worth nothing. */
    static void begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        begin(accountId, List.of(), request, response);
    }

    /** @param factors how they proved who they are, where that is more than a password */
    static void begin(
            UUID accountId,
            List<FactorGrantedAuthority> factors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, factors));
        repository().saveContext(context, request, response);
        // By it all that an account is signed in to can be ended, even what is still on its way back to the
        // application.
        request.getSession()
                .setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, accountId.toString());
    }

    /** Whose account this request's session is signed in to; on the server's own pages. */
    static Optional<UUID> findAccountId() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof UsernamePasswordAuthenticationToken person
                ? Optional.of(UUID.fromString(person.getName()))
                : Optional.empty();
    }
}
