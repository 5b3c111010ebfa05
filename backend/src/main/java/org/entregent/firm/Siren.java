package org.entregent.firm;

import java.util.Optional;

/** A firm's number in the French register of firms: nine digits, the last of them a Luhn key. */
public record Siren(String digits) {

    static final int LENGTH = 9;
    private static final String LA_POSTE = "356000000";
    private static final String NEVER_GIVEN = "000000000";

    public Siren {
        if (digits.length() != LENGTH || !Digits.only(digits) || !Digits.passLuhn(digits)) {
            throw new IllegalArgumentException("Not a SIREN");
        }
    }

    /** The number of the same firm for value-added tax within the European Union, such as {@code FR83404833048}. */
    String vatNumber() {
        var key = (12 + 3 * (Integer.parseInt(digits) % 97)) % 97;
        return "FR%02d%s".formatted(key, digits);
    }

    boolean isLaPoste() {
        return digits.equals(LA_POSTE);
    }

    /** Takes the number as people write it, in groups; empty when it is none, or was never given. */
    public static Optional<Siren> find(String text) {
        var digits = Digits.compact(text);
        return digits.length() == LENGTH
                        && Digits.only(digits)
                        && Digits.passLuhn(digits)
                        && !digits.equals(NEVER_GIVEN)
                ? Optional.of(new Siren(digits))
                : Optional.empty();
    }

    boolean isGiven() {
        return !digits.equals(NEVER_GIVEN);
    }
}
