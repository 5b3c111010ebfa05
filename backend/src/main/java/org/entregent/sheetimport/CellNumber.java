package org.entregent.sheetimport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them. */
final class CellNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,20})?");

    private CellNumber() {}

    /** Such as {@code 1 250} or {@code 12.0}. */
    static Optional<Integer> whole(String text) {
        return find(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 9)
                .map(BigDecimal::intValueExact);
    }

    /** Such as {@code 43,2965}. */
    static Optional<Double> decimal(String text) {
        return find(text).map(BigDecimal::doubleValue);
    }

    private static Optional<BigDecimal> find(String text) {
        var compact = SPACES.matcher(text).replaceAll("");
        return FORM.matcher(compact).matches()
                ? Optional.of(new BigDecimal(compact.replace(',', '.')))
                : Optional.empty();
    }
}
