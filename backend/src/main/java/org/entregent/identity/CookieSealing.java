package org.entregent.identity;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Seals what browsers keep for us, in cookies or in forms, for a time, with keys that all instances share: the newest seals, those
 * before it still open what they sealed.
 */
@Component
public final class CookieSealing {

    /** No text may be sealed for longer: what an older key sealed is then worth nothing, and the key is forgotten. */
    static final Duration LONGEST_LIFE = Duration.ofDays(180);

    /** How often texts that no key opens may make us look into the database: strangers can send any. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final InstallationKeys installation;
    private final Clock clock;
    private volatile List<SealingKey> known = List.of();
    private volatile Instant lookedAt = Instant.MIN;

    CookieSealing(InstallationKeys installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * @param use what it is for: what was sealed for another use does not open
     * @param life at most 180 days
     */
    public String seal(String text, String use, Duration life) {
        var end = clock.instant().plus(life).getEpochSecond();
        return keys().getFirst().seal(end + " " + text, use);
    }

    /** Empty for what is no longer good, or was never ours. */
    public Optional<String> open(String sealed, String use) {
        return openWith(keys(), sealed, use)
                .or(() -> openWith(keysOfOthers(), sealed, use))
                .flatMap(this::unlessLate);
    }

    /** Begins to seal with a new key. */
    void rotate() {
        installation.add(InstallationKeys.Purpose.COOKIE, RandomSecret.make());
        look();
    }

    /** Takes up what other instances did, and forgets keys that open nothing any more. */
    void maintain() {
        var newest = list().getFirst().createdAt();
        if (newest.plus(LONGEST_LIFE).isBefore(clock.instant())) {
            installation.removeCreatedBefore(InstallationKeys.Purpose.COOKIE, newest);
        }
        look();
    }

    private Optional<String> unlessLate(String text) {
        var space = text.indexOf(' ');
        var end = Instant.ofEpochSecond(Long.parseLong(text.substring(0, space)));
        return clock.instant().isBefore(end) ? Optional.of(text.substring(space + 1)) : Optional.empty();
    }

    private static Optional<String> openWith(List<SealingKey> keys, String sealed, String use) {
        for (var key : keys) {
            try {
                return Optional.of(key.open(sealed, use));
            } catch (GeneralSecurityException strange) {
                // Another key may have sealed it.
            }
        }
        return Optional.empty();
    }

    private List<SealingKey> keys() {
        return known.isEmpty() ? look() : known;
    }

    /** Another instance may seal with a newer key than we know. */
    private List<SealingKey> keysOfOthers() {
        return lookedAt.plus(BETWEEN_LOOKS).isBefore(clock.instant()) ? look() : List.of();
    }

    private synchronized List<SealingKey> look() {
        known = list().stream()
                .map(key -> SealingKey.derive(key.material(), "entregent cookies"))
                .toList();
        lookedAt = clock.instant();
        return known;
    }

    private List<InstallationKeys.Key> list() {
        return installation.list(InstallationKeys.Purpose.COOKIE, RandomSecret::make);
    }
}
