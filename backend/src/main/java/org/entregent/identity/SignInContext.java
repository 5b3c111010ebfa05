package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
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

    /** A code of the account's application, or a recovery code. */
    private static final String CODE = "FACTOR_CODE";

    private static final Set<String> SECOND = Set.of(CODE, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

    private SignInContext() {}

    static SecurityContextRepository repository() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey(ATTRIBUTE);
        return repository;
    }

    /** Without anything else than a password or a link. */
    static void begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        begin(accountId, List.of(), request, response);
    }

    /**
     * In a session of its own: one that was planted in the browser beforehand, or somebody else left there, is worth nothing.
     *
     * @param proofs what else they have proven themselves by
     */
    static void begin(
            UUID accountId,
            List<? extends GrantedAuthority> proofs,
            HttpServletRequest request,
            HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        keep(accountId, proofs, request, response);
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

    static GrantedAuthority byCode() {
        return FactorGrantedAuthority.fromAuthority(CODE);
    }

    static GrantedAuthority byPasskey(Instant now) {
        return FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                .issuedAt(now)
                .build();
    }

    /** Whoever is signed in has now proven themselves by this, too. What the session was called before opens nothing any more. */
    static void add(UUID accountId, GrantedAuthority proof, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var proofs = new ArrayList<GrantedAuthority>(without(proof.getAuthority(), request));
        proofs.add(proof);
        keep(accountId, proofs, request, response);
    }

    /** Codes prove nothing any more. */
    static void forgetCode(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        keep(accountId, without(CODE, request), request, response);
    }

    /** Whether this session's sign-in was of this account, and more than a password or a link proved it. */
    static boolean isDoublyProven(UUID accountId, HttpServletRequest request) {
        return find(request)
                .filter(known -> known.getName().equals(accountId.toString()))
                .filter(known -> known.getAuthorities().stream().anyMatch(SignInContext::isSecond))
                .isPresent();
    }

    private static boolean isSecond(GrantedAuthority proof) {
        return SECOND.contains(String.valueOf(proof.getAuthority()));
    }

    private static List<? extends GrantedAuthority> without(@Nullable String authority, HttpServletRequest request) {
        return find(request).stream()
                .flatMap(known -> known.getAuthorities().stream())
                .filter(proof -> !Objects.equals(authority, proof.getAuthority()))
                .toList();
    }

    private static Optional<Authentication> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SecurityContext context
                ? Optional.ofNullable(context.getAuthentication())
                : Optional.empty();
    }

    private static void keep(
            UUID accountId,
            List<? extends GrantedAuthority> proofs,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, proofs));
        repository().saveContext(context, request, response);
    }
}
