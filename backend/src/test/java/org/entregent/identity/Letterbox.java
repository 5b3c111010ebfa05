package org.entregent.identity;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.entregent.Owner;

/** The letters that were posted to somebody, as the tests' database keeps them. */
final class Letterbox {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"\\\\<]+");

    private Letterbox() {}

    /** All that accounts are written, the oldest first. */
    static List<String> of(String email) {
        return Owner.sql()
                .fetchValues(
                        "select contents from notice.mail where address = ? and template like 'identity/%' "
                                + "order by posted_at, id",
                        email)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Waits until so many are there, which are then all that were posted before. */
    static List<String> await(String email, int count) {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (of(email).size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(of(email).size() + " letters to " + email);
            }
            Thread.onSpinWait();
        }
        return of(email);
    }

    /** The first address in it. */
    static String link(String letter) {
        var found = LINK.matcher(letter);
        if (!found.find()) {
            throw new AssertionError("No link in " + letter);
        }
        return found.group();
    }
}
