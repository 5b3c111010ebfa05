package org.entregent.region;

import java.util.List;
import java.util.stream.Stream;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it was sent, excluding VAT.
 *
 * @param currency null for the region's
 */
public record MoneyInput(long minorUnits, @Nullable String currency) {

    /** A thousand million, in cents. More is a slip of the keyboard. */
    private static final long MOST_MINOR_UNITS = 100_000_000_000L;

    /** @param regionCurrency what the region's totals are in */
    public long check(InputCheck check, String regionCurrency, String... path) {
        check.require(
                minorUnits >= 1 && minorUnits <= MOST_MINOR_UNITS,
                Message.of("input.amount", MOST_MINOR_UNITS / 100),
                below(path, "minorUnits"));
        check.require(
                currency == null || currency.equals(regionCurrency),
                Message.of("input.currency", regionCurrency),
                below(path, "currency"));
        return minorUnits;
    }

    private static String[] below(String[] path, String field) {
        return Stream.concat(List.of(path).stream(), Stream.of(field)).toArray(String[]::new);
    }
}
