package org.entregent.identity;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Seals texts for a time, with a key that all instances share. */
@Component
final class CookieSealing {

    private final SingletonSupplier<SealingKey> key;
    private final Clock clock;

    CookieSealing(InstallationKeys keys, Clock clock) {
        this.clock = clock;
        this.key = SingletonSupplier.of(() -> {
            var kept = keys.list(InstallationKeys.Purpose.COOKIE, RandomSecret::make);
            return SealingKey.derive(kept.getLast().material(), "entregent cookies");
        });
    }

    String seal(String text, String use, Duration life) {
        var end = clock.instant().plus(life).getEpochSecond();
        return key.obtain().seal(end + " " + text, use);
    }

    /** Empty for what is no longer good, or was never ours. */
    Optional<String> open(String sealed, String use) {
        try {
            var text = key.obtain().open(sealed, use);
            var space = text.indexOf(' ');
            var end = Instant.ofEpochSecond(Long.parseLong(text.substring(0, space)));
            return clock.instant().isBefore(end) ? Optional.of(text.substring(space + 1)) : Optional.empty();
        } catch (GeneralSecurityException strange) {
            return Optional.empty();
        }
    }
}
