package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.entregent.access.Caller;
import org.entregent.access.CallerAuthentication;
import org.entregent.access.ViewerService;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** What proved the person of a session, in both of its sign-ins: the authorization server's and the application's own. */
@Component
final class ProvenSession {

    private final SecurityContextRepository application = new HttpSessionSecurityContextRepository();
    private final ViewerService viewers;
    private final Clock clock;
    private final boolean embedded;

    ProvenSession(ViewerService viewers, Clock clock, IdentityProperties properties) {
        this.viewers = viewers;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    /** Signs somebody in to the application. What an external issuer asks for is its own matter. */
    Caller.Person begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var person = new Caller.Person(accountId, !embedded || SignInContext.isDoublyProven(accountId, request));
        keep(person, request, response);
        return person;
    }

    /** Whether the person's office asks for more than has proven them. */
    boolean isWanting(Caller.Person person) {
        return viewers.get(person).wantsSecondFactor();
    }

    boolean isWanting(UUID accountId, HttpServletRequest request) {
        return isWanting(new Caller.Person(accountId, SignInContext.isDoublyProven(accountId, request)));
    }

    /** They have given a code in this session. */
    void addCode(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        add(accountId, SignInContext.byCode(), request, response);
    }

    /** They have made a passkey in this session, for which their device made sure that it was they. */
    void addPasskey(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        add(accountId, SignInContext.byPasskey(clock.instant()), request, response);
    }

    private void add(UUID accountId, GrantedAuthority proof, HttpServletRequest request, HttpServletResponse response) {
        SignInContext.add(accountId, proof, request, response);
        renew(accountId, request, response);
    }

    /** Their codes prove nothing any more. */
    void forgetCode(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        SignInContext.forgetCode(accountId, request, response);
        renew(accountId, request, response);
    }

    private void renew(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var known = request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (known instanceof SecurityContext context
                && context.getAuthentication() instanceof CallerAuthentication caller
                && caller.getName().equals(accountId.toString())) {
            keep(new Caller.Person(accountId, SignInContext.isDoublyProven(accountId, request)), request, response);
        }
    }

    private void keep(Caller.Person person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(CallerAuthentication.bySession(person));
        application.saveContext(context, request, response);
    }
}
