package org.entregent.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A proven caller in Spring Security's terms. It carries no rights: those are looked up with each request. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return switch (caller) {
            case Caller.Person person -> person.accountId().toString();
            case Caller.Client client -> client.clientId();
            case Caller.Anybody anybody -> "";
        };
    }
}
