package org.entregent.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the place of a code once, when the application that shows them is lost.
 *
 * @param letters sixteen, which carry 80 random bits: whoever reads the hash finds none of them
 */
record RecoveryCode(String letters) {

    static final int MADE = 10;

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** Crockford's base32: without the letters that are taken for digits. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> make() {
        return Stream.generate(RecoveryCode::makeOne).limit(MADE).toList();
    }

    /** What somebody typed, however they parted it; empty when it can't be one. */
    static Optional<RecoveryCode> find(String typed) {
        var letters = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    /** As it is shown: four groups of four. */
    String text() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /** @param accountId whose it is: equal codes of two accounts have nothing in common */
    String hash(UUID accountId) {
        return Fingerprint.of(accountId + " " + letters);
    }

    private static RecoveryCode makeOne() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }
}
