package org.entregent.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A proven caller in Spring Security's terms. It carries no rights: those are looked up with each request. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Caller caller;
    private final @Nullable Instant expiresAt;

    private CallerAuthentication(Caller caller, @Nullable Instant expiresAt) {
        super(List.of());
        this.caller = caller;
        this.expiresAt = expiresAt;
        setAuthenticated(true);
    }

    /** Proven by a session, which ends by itself. */
    public static CallerAuthentication bySession(Caller caller) {
        return new CallerAuthentication(caller, null);
    }

    public static CallerAuthentication byToken(Caller caller, @Nullable Instant expiresAt) {
        return new CallerAuthentication(caller, expiresAt);
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

    /** When the caller's proof expires: a stream that began with it ends then. Empty for a session. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
