package org.entregent.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as text: nobody guesses them. */
public final class RandomSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    public static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
