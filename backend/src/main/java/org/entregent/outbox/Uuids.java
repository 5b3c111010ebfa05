package org.entregent.outbox;

import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 begin with the milliseconds of their making: comparing ids compares times. */
final class Uuids {

    private Uuids() {}

    /** The lowest that can have been made at the instant. */
    static UUID firstOf(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** When it was made. */
    static Instant instantOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
