package org.entregent.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.graph.PlainText;

/**
 * Which passwords may be chosen: long ones that nobody guesses among the first. What kinds of characters they have is nobody's
 * business (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** What is measured: more makes no password better, and takes longer with its square. */
    private static final int MEASURED = 64;
    /** Fewer than ten thousand million guesses are too few. */
    private static final int ENOUGH = 3;
    /** A shorter name stands in many words. */
    private static final int SHORTEST_NAME = 4;

    private static final Zxcvbn GUESSES = new Zxcvbn();

    private PasswordRule() {}

    /** @param email of the account, folded */
    static Optional<PasswordFault> findFault(String password, String repeated, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.length() > SignInService.LONGEST_INPUT) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (!PlainText.isStorable(password)) {
            return Optional.of(PasswordFault.UNWRITABLE);
        }
        return findWeakness(password, email)
                .or(() -> password.equals(repeated) ? Optional.empty() : Optional.of(PasswordFault.DIFFERENT));
    }

    private static Optional<PasswordFault> findWeakness(String password, String email) {
        var name = email.substring(0, email.indexOf('@'));
        if (name.length() >= SHORTEST_NAME && password.toLowerCase(Locale.ROOT).contains(name)) {
            return Optional.of(PasswordFault.HOLDS_EMAIL);
        }
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        var strength = GUESSES.measure(measured, List.of(name, email, "entregent"));
        return strength.getScore() < ENOUGH ? Optional.of(PasswordFault.COMMON) : Optional.empty();
    }
}
