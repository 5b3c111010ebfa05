package org.entregent.claim;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a network is theirs.
 *
 * @param isOwnDomain whether their address is of the network's own domain
 * @param isAddressProven whether somebody who reads that address's mail pressed the button
 * @param secretHash of the link that was sent; null where none was
 */
record Claim(
        int regionId,
        UUID id,
        UUID networkId,
        ClaimStatus status,
        Claimant claimant,
        boolean isOwnDomain,
        boolean isAddressProven,
        @Nullable String secretHash,
        @Nullable Instant linkEndsAt) {

    static final String TYPE = "Claim";

    /**
     * What they say of themselves.
     *
     * @param function what they are in the network
     * @param words to the editors
     * @param language of their letters: French or English
     */
    record Claimant(
            String name,
            EmailAddress email,
            String function,
            @Nullable String words,
            Locale language) {}

    /** With a link that was sent to the address. */
    Claim mailed(String hash, Instant endsAt) {
        return new Claim(
                regionId, id, networkId, ClaimStatus.MAILED, claimant, isOwnDomain, isAddressProven, hash, endsAt);
    }

    Reference reference() {
        return Reference.of(TYPE, regionId, id);
    }

    Reference sheet() {
        return Reference.of("NetworkSheet", regionId, networkId);
    }

    /** Whether the link of its letter still opens something. */
    boolean isGood(Instant now) {
        return status == ClaimStatus.MAILED && linkEndsAt != null && now.isBefore(linkEndsAt);
    }
}
