package org.entregent.identity;

import java.util.Set;

/**
 * What a device has made and proven to have.
 *
 * @param attestation what the device said of it
 * @param transports how browsers reach the device, as they say it themselves
 */
record NewPasskey(
        byte[] credentialId, byte[] publicKey, byte[] attestation, long signatureCount, Set<String> transports) {}
