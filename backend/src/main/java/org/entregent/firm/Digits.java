package org.entregent.firm;

import java.util.regex.Pattern;

/** Arithmetic on numbers that are written with a key. */
final class Digits {

    /** What people, and the programs they copy from, put between groups of digits: spaces of any width or none, dots, hyphens. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u00b7\\u2027\\u2212.]+");

    private Digits() {}

    static String compact(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    /** ASCII digits alone: those of other scripts are digits to Java, but not to a register. */
    static boolean only(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** From the right, every second digit counts twice, and its own digits are added; the total ends in 0. */
    static boolean passLuhn(String digits) {
        var total = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighted = place % 2 == 0 ? digit : 2 * digit;
            total += weighted > 9 ? weighted - 9 : weighted;
        }
        return total % 10 == 0;
    }

    static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
