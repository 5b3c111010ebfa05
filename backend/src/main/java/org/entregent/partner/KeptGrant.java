package org.entregent.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's permission in one region, as it stands.
 *
 * @param permission as a scope without its region, such as {@code members.read}
 * @param revokedAt when it was taken back; null unless it was
 */
record KeptGrant(
        int regionId,
        UUID id,
        String clientName,
        String permission,
        GrantedDays days,
        @Nullable Instant revokedAt) {

    /** From that day on it opens nothing. */
    boolean isOver(LocalDate day) {
        return revokedAt != null || days.endsBefore(day);
    }

    KeptGrant revoked(Instant now) {
        return new KeptGrant(regionId, id, clientName, permission, days, now);
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("client", clientName);
        fields.put("permission", permission);
        fields.put("startsOn", days.startsOn().toString());
        if (days.endsOn() != null) {
            fields.put("endsOn", days.endsOn().toString());
        }
        if (revokedAt != null) {
            fields.put("revokedAt", revokedAt.toString());
        }
        return fields;
    }
}
