package org.entregent.region;

import java.time.LocalDate;
import java.util.Map;
import org.entregent.region.SpecialtyInputs.SpecialtyWords;
import org.jspecify.annotations.Nullable;

/**
 * A specialty as it stands.
 *
 * @param retiredOn from that day on it is offered no more; null while it is
 * @param version grows by one with each change
 */
record KeptSpecialty(
        String code, SpecialtyWords words, @Nullable LocalDate retiredOn, int version) {

    KeptSpecialty corrected(SpecialtyWords newWords) {
        return new KeptSpecialty(code, newWords, retiredOn, version + 1);
    }

    KeptSpecialty retired(LocalDate day) {
        return new KeptSpecialty(code, words, day, version + 1);
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = words.told();
        if (retiredOn != null) {
            fields.put("retiredOn", retiredOn.toString());
        }
        return fields;
    }
}
