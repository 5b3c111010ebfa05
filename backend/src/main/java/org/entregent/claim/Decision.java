package org.entregent.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor made of a claim.
 *
 * @param digest of all that the command said
 * @param note to the claimant
 */
record Decision(
        ClaimStatus status,
        UUID editorId,
        UUID commandId,
        String digest,
        @Nullable String note,
        Instant at) {}
