package org.entregent.identity;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** What an authenticator application and we make the same codes of: 160 random bits, as RFC 4226 asks. */
final class AuthenticatorSecret {

    private static final int BYTES = 20;
    private static final int LETTERS = 32;
    private static final String ISSUER = "Entregent";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private AuthenticatorSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    static AuthenticatorSecret make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AuthenticatorSecret(bytes);
    }

    static AuthenticatorSecret of(String text) {
        return new AuthenticatorSecret(Base64.getUrlDecoder().decode(text));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** To be kept, sealed; {@link #of} reads it again. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In base32, RFC 4648, as people type it into an application that has no camera: 32 letters and digits. */
    String letters() {
        var digits = new BigInteger(1, bytes).toString(32);
        var letters = new StringBuilder("A".repeat(LETTERS - digits.length()));
        digits.chars().forEach(digit -> letters.append(letter(Character.digit(digit, 32))));
        return letters.toString();
    }

    /** What the picture says, and what a phone's application opens. */
    String address(String email) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(
                        ISSUER,
                        URLEncoder.encode(email.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8),
                        letters(),
                        ISSUER);
    }

    private static char letter(int value) {
        return (char) (value < 26 ? 'A' + value : '2' + value - 26);
    }
}
