package org.entregent.region;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region as it stands.
 *
 * @param parent null for one that nothing covers
 * @param yearlyFee minor units, excluding VAT
 * @param promisedRevenue a year, minor units, excluding VAT
 * @param version grows by one with each change
 */
record Region(
        int id,
        RegionName name,
        @Nullable Parent parent,
        String timeZone,
        String currency,
        long yearlyFee,
        long promisedRevenue,
        int version) {

    /** The region that covers another. */
    record Parent(int id, String code) {}

    /** @param code ISO 3166, such as {@code FR-14} */
    record RegionName(String code, String name) {}

    boolean isUnder(@Nullable Parent other) {
        return parent == null ? other == null : other != null && parent.id() == other.id();
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", name.code());
        fields.put("name", name.name());
        if (parent != null) {
            fields.put("parent", parent.code());
        }
        fields.put("timeZone", timeZone);
        fields.put("currency", currency);
        fields.put("yearlyFee", String.valueOf(yearlyFee));
        fields.put("promisedRevenue", String.valueOf(promisedRevenue));
        return fields;
    }
}
