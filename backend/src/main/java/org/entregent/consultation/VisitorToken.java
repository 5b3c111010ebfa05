package org.entregent.consultation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what somebody is known for the rest of a day, at one sheet and for one deed alone. Without the day's salt it says nothing; with
 * it one could only try whether a given address and browser were there.
 */
final class VisitorToken {

    static final int SALT_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitorToken() {}

    static byte[] salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** @param salt of the region and day */
    static UUID of(byte[] salt, UUID networkId, Consulted consulted) {
        var text =
                String.join("\n", networkId.toString(), consulted.deed().name(), consulted.from(), consulted.agent());
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            var digest = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java lacks " + ALGORITHM, missing);
        }
    }
}
