package org.entregent.notice;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is kept.
 *
 * @param mailSettledAt when it was decided whether a mail tells of it: at once where the feature posts a letter of its own
 */
record ToldNotice(
        UUID id, NewNotice notice, Instant toldAt, @Nullable Instant mailSettledAt) {

    private static final long RANDOM_BITS = 0x0FFFL;

    static ToldNotice now(NewNotice notice, Instant now) {
        return new ToldNotice(makeId(now), notice, now, notice.kind().hasOwnLetter() ? now : null);
    }

    /** UUIDv7 (RFC 9562, 5.7): in the order of their moments. */
    static UUID makeId(Instant now) {
        var random = ThreadLocalRandom.current();
        return new UUID(
                now.toEpochMilli() << 16 | 0x7000L | random.nextLong() & RANDOM_BITS,
                random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
