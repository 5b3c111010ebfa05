package org.entregent.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version says.
 *
 * @param startsOn the first day on which it is valid
 * @param rules null when those of the region above are to hold
 * @param reason in the words of whoever laid it down
 */
record LaidDown(
        PolicyKind kind, LocalDate startsOn, @Nullable Policy rules, String reason) {

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind.name());
        fields.put("startsOn", startsOn.toString());
        if (rules == null) {
            fields.put("followsAbove", "true");
        } else {
            fields.putAll(rules.told());
        }
        fields.put("reason", reason);
        return fields;
    }
}
