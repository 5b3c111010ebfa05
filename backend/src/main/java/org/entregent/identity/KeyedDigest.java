package org.entregent.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entregent.identity.InstallationKeys.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * By what the installation knows something again without keeping it: HMAC-SHA-256 with a key of its own, which all instances share.
 * There are few enough network addresses to try them all; without the key that tells nothing. The key lies in the database, sealed
 * where the installation was given a secret.
 */
@Component
public final class KeyedDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final SingletonSupplier<SecretKeySpec> key;

    KeyedDigest(InstallationKeys keys) {
        key = SingletonSupplier.of(() -> new SecretKeySpec(material(keys), ALGORITHM));
    }

    /**
     * 64 hexadecimal digits.
     *
     * @param use what it is for: the digest of the same text is another one for each use
     */
    public String of(String use, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.obtain());
            return HexFormat.of().formatHex(mac.doFinal((use + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** The oldest: of one that was added meanwhile, what was counted before would not be known again. */
    private static byte[] material(InstallationKeys keys) {
        return keys.list(Purpose.DIGEST, RandomSecret::make)
                .getLast()
                .material()
                .getBytes(StandardCharsets.UTF_8);
    }
}
