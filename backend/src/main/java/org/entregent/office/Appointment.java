package org.entregent.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.access.Role;

/**
 * Somebody's term of an office.
 *
 * @param version grows by one with each change
 */
record Appointment(UUID id, Role role, OfficePlace place, Holder holder, Term term, int version) {

    static final int FIRST_VERSION = 1;

    Appointment ending(LocalDate day) {
        return new Appointment(id, role, place, holder, new Term(term.startsOn(), day), version + 1);
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("role", role.name());
        fields.put("holderName", holder.name());
        term.tell(fields);
        return fields;
    }
}
