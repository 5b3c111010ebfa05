package org.entregent.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The accounts that an external issuer's subjects sign in to. A subject is bound to an account for good; that somebody has no account
 * may change at any moment, and is not kept.
 */
@Component
public final class SubjectAccounts {

    private static final int MOST_ACCOUNTS = 20_000;

    private final ViewerRepository repository;
    private final Cache<String, UUID> known = Caffeine.newBuilder()
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SubjectAccounts(ViewerRepository repository) {
        this.repository = repository;
    }

    public Optional<UUID> find(String subject) {
        return Optional.ofNullable(known.getIfPresent(subject))
                .or(() -> repository.findAccount(subject).map(found -> remember(subject, found)));
    }

    private UUID remember(String subject, UUID accountId) {
        known.put(subject, accountId);
        return accountId;
    }
}
