package org.entregent.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One plain SHA-256: enough for a secret of 256 random bits, which nobody can guess, and never for a password. */
final class RandomSecretEncoder implements PasswordEncoder {

    static final String ID = "random";

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
