package org.entregent.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes that authenticator applications show, RFC 6238, in the one form that all of them know: SHA-1, six digits, 30 seconds. */
final class TimeCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks of phones differ by so many steps from ours, either way. */
    private static final int DRIFT = 1;

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    private TimeCodes() {}

    /** Whether it could be one, right or wrong. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The step of time that a code belongs to.
     *
     * @param last the step whose code was taken last: it is none of those that are looked at, nor is one before it
     */
    static OptionalLong findStep(AuthenticatorSecret secret, String code, Instant now, long last) {
        var present = step(now);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > last && isRight(secret, code, step))
                .findFirst();
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    static String code(AuthenticatorSecret secret, long step) {
        var key = new SecretKeySpec(secret.bytes(), CODES.getAlgorithm());
        try {
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isRight(AuthenticatorSecret secret, String code, long step) {
        return MessageDigest.isEqual(
                code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }
}
