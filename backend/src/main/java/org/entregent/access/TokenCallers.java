package org.entregent.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Tells whom a verified access token proves: a partner's client that came with its own secret, or a person. */
@Component
final class TokenCallers implements Converter<Jwt, CallerAuthentication> {

    private static final int MOST_ACCOUNTS = 20_000;

    private final ViewerRepository repository;
    private final ViewerService viewers;
    private final boolean embedded;

    /** A subject is bound to an account for good; that somebody has no account may change at any moment, and is not kept. */
    private final Cache<String, UUID> accounts = Caffeine.newBuilder()
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TokenCallers(
            ViewerRepository repository, ViewerService viewers, @Value("${entregent.issuer:}") String externalIssuer) {
        this.repository = repository;
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
            var known = Optional.ofNullable(accounts.getIfPresent(subject));
            return known.or(() -> repository.findAccount(subject).map(found -> remember(subject, found)));
        }
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException noAccount) {
            return Optional.empty();
        }
    }

    private UUID remember(String subject, UUID accountId) {
        accounts.put(subject, accountId);
        return accountId;
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
