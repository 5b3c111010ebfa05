package org.entregent.firm;

import org.jspecify.annotations.Nullable;

/** The number of one establishment of a firm: the firm's SIREN and five digits, the last of the fourteen a key. */
public record Siret(String digits) {

    private static final int LENGTH = 14;

    /** What is wrong with a number. */
    public enum Problem {
        /** Not fourteen digits. */
        LENGTH,
        /** A key that does not fit: most likely a digit was mistyped. */
        KEY,
        /** Well formed, but never given to an establishment. */
        UNKNOWN
    }

    public Siret {
        if (findProblem(digits) != null || digits.length() != LENGTH) {
            throw new IllegalArgumentException("Not a SIRET");
        }
    }

    /** Takes the number as people write it, in groups. */
    public static Siret parse(String text) {
        return new Siret(Digits.compact(text));
    }

    /** Null when {@link #parse} would accept the text. */
    public static @Nullable Problem findProblem(String text) {
        var digits = Digits.compact(text);
        if (digits.length() != LENGTH || !Digits.only(digits)) {
            return Problem.LENGTH;
        }
        var firm = digits.substring(0, Siren.LENGTH);
        if (!Digits.passLuhn(firm) || !keyFits(digits, new Siren(firm))) {
            return Problem.KEY;
        }
        var establishment = digits.substring(Siren.LENGTH, LENGTH - 1);
        return new Siren(firm).isGiven() && Digits.sum(establishment) > 0 ? null : Problem.UNKNOWN;
    }

    public Siren siren() {
        return new Siren(digits.substring(0, Siren.LENGTH));
    }

    /** La Poste has more establishments than Luhn keys: theirs may instead add up to a multiple of five. */
    private static boolean keyFits(String digits, Siren firm) {
        return Digits.passLuhn(digits) || (firm.isLaPoste() && Digits.sum(digits) % 5 == 0);
    }
}
