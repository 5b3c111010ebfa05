package org.entregent.firm;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An association's number in the national register: W and nine digits. Associations of Alsace-Moselle have none. */
public record Rna(String number) {

    private static final Pattern FORM = Pattern.compile("W[0-9]{9}");

    public Rna {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("Not a number of the register of associations");
        }
    }

    /** Takes the number as people write it: small w, spaces. */
    public static Optional<Rna> find(String text) {
        var number = Digits.compact(text).toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches() ? Optional.of(new Rna(number)) : Optional.empty();
    }
}
