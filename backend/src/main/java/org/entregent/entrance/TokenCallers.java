package org.entregent.entrance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.access.Caller;
import org.entregent.access.CallerAuthentication;
import org.entregent.access.SubjectAccounts;
import org.entregent.access.ViewerKind;
import org.entregent.access.ViewerService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Tells whom a verified access token proves: a partner's client that came with its own secret, or a person. */
@Component
final class TokenCallers implements Converter<Jwt, CallerAuthentication> {

    private final SubjectAccounts accounts;
    private final ViewerService viewers;
    private final boolean embedded;

    TokenCallers(
            SubjectAccounts accounts, ViewerService viewers, @Value("${entregent.issuer:}") String externalIssuer) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.embedded = externalIssuer.isBlank();
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        return CallerAuthentication.byToken(caller(token), token.getExpiresAt());
    }

    private Caller caller(Jwt token) {
        var subject = Objects.requireNonNullElse(token.getSubject(), "");
        var clientId = clientId(token);
        if (clientId != null && isClientItself(token, subject, clientId)) {
            return new Caller.Client(clientId, scopes(token));
        }
        return findAccount(subject)
                .map(Caller.Person::new)
                .filter(this::isSomebody)
                .orElseThrow(() -> new InvalidBearerTokenException("The token's subject has no account here"));
    }

    private Optional<UUID> findAccount(String subject) {
        if (!embedded) {
            return accounts.find(subject);
        }
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException noAccount) {
            return Optional.empty();
        }
    }

    private boolean isSomebody(Caller.Person person) {
        return viewers.get(person).kind() == ViewerKind.PERSON;
    }

    private static @Nullable String clientId(Jwt token) {
        var clientId = token.getClaimAsString("client_id");
        return clientId == null ? token.getClaimAsString("azp") : clientId;
    }

    /**
     * RFC 9068: the subject of a client's own token is the client. Keycloak makes it an account of its own instead, whose reserved
     * name tells. A person's token also names the client that it was given to, but never like this.
     */
    private static boolean isClientItself(Jwt token, String subject, String clientId) {
        return subject.equals(clientId)
                || ("service-account-" + clientId).equals(token.getClaimAsString("preferred_username"));
    }

    private static Set<String> scopes(Jwt token) {
        return switch (token.getClaim("scope")) {
            case String text when !text.isBlank() -> Set.of(text.strip().split(" +"));
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }
}
