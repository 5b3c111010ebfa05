package org.entregent.identity;

import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One plain SHA-256: enough for a secret of 256 random bits, which nobody can guess, and never for a password. */
final class RandomSecretEncoder implements PasswordEncoder {

    static final String ID = "random";

    static boolean isOf(String hash) {
        return hash.startsWith("{" + ID + "}");
    }

    /** What is kept of a secret, with the name of its kind. */
    static String hash(String secret) {
        return "{" + ID + "}" + Base64.getEncoder().encodeToString(digest(secret));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : Base64.getEncoder().encodeToString(digest(secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null
                && encoded != null
                && MessageDigest.isEqual(digest(secret), Base64.getDecoder().decode(encoded));
    }

    private static byte[] digest(CharSequence secret) {
        return Fingerprint.bytes(secret.toString());
    }
}
