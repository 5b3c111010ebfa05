package org.entregent.partner;

import java.util.Map;
import java.util.UUID;

/** A partner organisation, and whom to write to there. */
record Organisation(UUID id, String name, String contactName, String contactEmail) {

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        return Map.of("name", name, "contactName", contactName, "contactEmail", contactEmail);
    }
}
