package org.entregent.identity;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as a proof is checked against it.
 *
 * @param handle by which devices know the account
 * @param attestation what the device said when it made the key
 * @param signatureCount how often it has signed, as far as it counts
 * @param passwordHash of the account; null where it has no password
 */
record KeptPasskey(
        UUID id,
        UUID accountId,
        byte[] handle,
        byte[] credentialId,
        byte[] publicKey,
        byte[] attestation,
        long signatureCount,
        @Nullable Instant usedAt,
        @Nullable String passwordHash) {

    /** What a device keeps of having been right: of the password where there is one, since that is what is guessed. */
    Device.Proof proof() {
        var secret = passwordHash == null ? Base64.getEncoder().encodeToString(credentialId) : passwordHash;
        return Device.Proof.of(accountId, secret);
    }

    boolean isKnownTo(Device device) {
        return device.knows(proof());
    }
}
