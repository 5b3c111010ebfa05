package org.entregent.region;

import java.util.Locale;

/** The codes by which people name reference data. Case does not count in what comes in; each kind is stored in one case. */
public enum CodeKind {
    REGION(true, " is the code of no region"),
    SPECIALTY(false, " is the code of no specialty"),
    DEPARTMENT(true, " is the code of no department");

    private final boolean inCapitals;
    private final String complaint;

    CodeKind(boolean inCapitals, String complaint) {
        this.inCapitals = inCapitals;
        this.complaint = complaint;
    }

    boolean isInCapitals() {
        return inCapitals;
    }

    /** The code as it is kept. */
    String canonical(String code) {
        return inCapitals ? code.toUpperCase(Locale.ROOT) : code.toLowerCase(Locale.ROOT);
    }

    String complaint() {
        return complaint;
    }
}
