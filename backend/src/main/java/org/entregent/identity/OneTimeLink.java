package org.entregent.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that still opens something.
 *
 * @param secretHash by which it is found again
 * @param email of the account, folded
 */
record OneTimeLink(
        UUID accountId,
        LinkPurpose purpose,
        String secretHash,
        String email,
        @Nullable String passwordHash) {}
