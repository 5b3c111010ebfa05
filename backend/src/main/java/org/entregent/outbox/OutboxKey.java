package org.entregent.outbox;

import java.util.Optional;
import java.util.UUID;

/** Which event: what a notification carries. */
record OutboxKey(int regionId, UUID id) {

    private static final int UUID_LENGTH = 36;

    String text() {
        return regionId + ":" + id;
    }

    /** Empty for what isn't a key: anybody who may connect may notify. */
    static Optional<OutboxKey> find(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || text.length() != colon + 1 + UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(text.substring(colon + 1));
            return Optional.of(new OutboxKey(Integer.parseInt(text.substring(0, colon)), id));
        } catch (IllegalArgumentException exception) {
            return Optional.empty();
        }
    }
}
