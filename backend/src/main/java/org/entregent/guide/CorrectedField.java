package org.entregent.guide;

/**
 * A field of a sheet that is corrected by itself. Its value is a list, whatever the field: empty while nobody says so, of one text,
 * or of several where it names several. {@link CorrectedColumns} knows where it is kept.
 */
public enum CorrectedField {
    NAME,
    ACRONYM,
    SUMMARY,
    DESCRIPTION,
    CONTACT_NAME,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    WEBSITE,
    ADDRESS,
    COMMUNE,
    FREQUENCY,
    FEE_BAND,
    ADMISSIONS,
    SERVICES
}
