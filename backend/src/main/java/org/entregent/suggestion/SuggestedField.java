package org.entregent.suggestion;

import java.util.Optional;
import org.entregent.guide.CorrectedField;
import org.jspecify.annotations.Nullable;

/** What of a sheet visitors correct: fields of it, and that the network is no more. */
enum SuggestedField {
    NAME(CorrectedField.NAME),
    ACRONYM(CorrectedField.ACRONYM),
    SUMMARY(CorrectedField.SUMMARY),
    DESCRIPTION(CorrectedField.DESCRIPTION),
    CONTACT_NAME(CorrectedField.CONTACT_NAME),
    CONTACT_EMAIL(CorrectedField.CONTACT_EMAIL),
    CONTACT_PHONE(CorrectedField.CONTACT_PHONE),
    WEBSITE(CorrectedField.WEBSITE),
    ADDRESS(CorrectedField.ADDRESS),
    COMMUNE(CorrectedField.COMMUNE),
    FREQUENCY(CorrectedField.FREQUENCY),
    FEE_BAND(CorrectedField.FEE_BAND),
    ADMISSIONS(CorrectedField.ADMISSIONS),
    SERVICES(CorrectedField.SERVICES),
    CLOSED(null);

    private final @Nullable CorrectedField corrected;

    SuggestedField(@Nullable CorrectedField corrected) {
        this.corrected = corrected;
    }

    /** The sheet's own field; none for what isn't said on it. */
    Optional<CorrectedField> corrected() {
        return Optional.ofNullable(corrected);
    }
}
