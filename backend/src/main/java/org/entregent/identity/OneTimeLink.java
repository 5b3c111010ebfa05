package org.entregent.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that still opens something.
 *
 * @param secretHash by which it is found again
 * @param email of the account, folded
 * @param wantedEmail that is to take its place, if one is
 */
record OneTimeLink(
        UUID accountId,
        LinkPurpose purpose,
        String secretHash,
        String email,
        @Nullable String passwordHash,
        @Nullable String wantedEmail) {

    /** What proves an e-mail address opens nothing once no other is wanted. */
    boolean isWanted() {
        return purpose.deed() != LinkPurpose.Deed.PROVES_EMAIL || wantedEmail != null;
    }
}
