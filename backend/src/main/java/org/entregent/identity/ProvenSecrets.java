package org.entregent.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a while which secret was proven against which hash: a client that asks for tokens again and again is not hashed each
 * time. What is kept is a digest under a key that dies with the process; once the registry has another hash it proves nothing any
 * more.
 */
@Component
final class ProvenSecrets {

    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST_PROVERS = 5_000;
    private static final String HMAC = "HmacSHA256";

    private record Prover(String clientId, String origin) {}

    private record Proven(String hash, byte[] digest) {}

    private final SecretKeySpec key = new SecretKeySpec(RandomSecret.make().getBytes(StandardCharsets.UTF_8), HMAC);
    private final Cache<Prover, Proven> proven = Caffeine.newBuilder()
            .maximumSize(MOST_PROVERS)
            .expireAfterWrite(MEMORY)
            .build();

    boolean isProven(String clientId, String origin, CharSequence secret, String hash) {
        var known = proven.getIfPresent(new Prover(clientId, origin));
        return known != null && known.hash().equals(hash) && MessageDigest.isEqual(known.digest(), digest(secret));
    }

    void remember(String clientId, String origin, CharSequence secret, String hash) {
        proven.put(new Prover(clientId, origin), new Proven(hash, digest(secret)));
    }

    private byte[] digest(CharSequence secret) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(secret.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
