package org.entregent.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** What the rest of signing in asks about passkeys. Whoever used one has shown that it is they, and what they have: two factors. */
@Component
final class Passkeys {

    private final PasskeyRepository repository;

    Passkeys(PasskeyRepository repository) {
        this.repository = repository;
    }

    /** Whether the account can sign in with one. */
    Supplier<Boolean> has(Exchange exchange, UUID accountId) {
        return exchange.ask(repository.has(accountId));
    }

    /** Whether somebody signed in with one this time. */
    static boolean isProven(@Nullable Authentication signIn) {
        return signIn != null
                && signIn.getAuthorities().stream()
                        .anyMatch(factor -> FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(factor.getAuthority()));
    }
}
