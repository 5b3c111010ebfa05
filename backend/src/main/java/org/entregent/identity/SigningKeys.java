package org.entregent.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys that our tokens are signed with. The newest signs; those before it still prove what they signed. */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    /** Longer than any token lives. */
    private static final Duration PROVES_AFTERWARDS = Duration.ofDays(2);
    /**
     * How often unknown key ids may make us look into the database: strangers can write any id into a token. It passes, however the
     * clock is set.
     */
    private static final long NANOS_BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final InstallationKeys keys;
    private final Clock clock;
    private volatile List<JWK> known = List.of();
    private volatile long lookedAt = System.nanoTime() - NANOS_BETWEEN_LOOKS;

    SigningKeys(InstallationKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var found = selector.select(new JWKSet(known));
        if (found.isEmpty() && System.nanoTime() - lookedAt >= NANOS_BETWEEN_LOOKS) {
            look();
            found = selector.select(new JWKSet(known));
        }
        return found;
    }

    /** Begins to sign with a new key. */
    void rotate() {
        keys.add(InstallationKeys.Purpose.TOKEN_SIGNING, generate());
        look();
    }

    /** Takes up what other instances did, rotates a key that has signed for long, and forgets those that prove nothing any more. */
    void maintain() {
        var now = clock.instant();
        var newest = list().getFirst().createdAt();
        if (newest.plus(SIGNS_FOR).isBefore(now)) {
            rotate();
        } else if (newest.plus(PROVES_AFTERWARDS).isBefore(now)) {
            keys.removeCreatedBefore(InstallationKeys.Purpose.TOKEN_SIGNING, newest);
        }
        look();
    }

    private synchronized void look() {
        known = list().stream().map(SigningKeys::parse).toList();
        lookedAt = System.nanoTime();
    }

    private List<InstallationKeys.Key> list() {
        return keys.list(InstallationKeys.Purpose.TOKEN_SIGNING, SigningKeys::generate);
    }

    private static JWK parse(InstallationKeys.Key key) {
        try {
            return JWK.parse(key.material());
        } catch (ParseException broken) {
            throw new IllegalStateException("The signing key " + key.id() + " is not readable", broken);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
