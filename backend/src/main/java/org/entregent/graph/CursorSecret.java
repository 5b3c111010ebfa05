package org.entregent.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's secret from which the keys of all lists' cursors are derived. */
final class CursorSecret {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    CursorSecret(byte[] secret) {
        this.key = new SecretKeySpec(secret, HMAC);
    }

    static CursorSecret of(String text) {
        return new CursorSecret(text.getBytes(StandardCharsets.UTF_8));
    }

    static CursorSecret random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new CursorSecret(secret);
    }

    CursorKey derive(String context) {
        return new CursorKey(hmac(key, context.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] hmac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
