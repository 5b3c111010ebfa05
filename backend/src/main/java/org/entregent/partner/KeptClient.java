package org.entregent.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner's client and the hashes of its secrets.
 *
 * @param formerEndsAt until when the secret before this one proves the client, too; null without one
 * @param version grows by one with each change
 */
record KeptClient(
        String name,
        String secretHash,
        Instant secretChangedAt,
        @Nullable String formerHash,
        @Nullable Instant formerEndsAt,
        int version) {

    /** Whether two secrets prove it. */
    boolean hasTwoSecrets(Instant now) {
        return formerEndsAt != null && now.isBefore(formerEndsAt);
    }

    /** @param untilThen until when the present secret still proves it; null when it ends at once */
    KeptClient rotated(String hash, Instant now, @Nullable Instant untilThen) {
        return new KeptClient(name, hash, now, untilThen == null ? null : secretHash, untilThen, version + 1);
    }
}
