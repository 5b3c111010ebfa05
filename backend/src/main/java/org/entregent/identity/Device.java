package org.entregent.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser in which somebody has signed in before.
 *
 * @param id made at random when the first one did
 * @param proofs of those whom it is known for, the latest first
 */
record Device(String id, List<Proof> proofs) {

    /**
     * Somebody's password was right on this device.
     *
     * @param password a fingerprint of its hash: with another password the device is a stranger again
     */
    record Proof(UUID accountId, String password) {

        static Proof of(UUID accountId, String passwordHash) {
            return new Proof(accountId, Fingerprint.of(passwordHash).substring(0, PRINT_DIGITS));
        }
    }

    /** A club's computer is several people's. */
    private static final int MOST_PROOFS = 4;

    private static final int PRINT_DIGITS = 32;

    static Device unknown() {
        return new Device(RandomSecret.make(), List.of());
    }

    boolean knows(Proof proof) {
        return proofs.contains(proof);
    }

    Device with(Proof proof) {
        var others = proofs.stream().filter(other -> !other.accountId().equals(proof.accountId()));
        return new Device(
                id, Stream.concat(Stream.of(proof), others).limit(MOST_PROOFS).toList());
    }

    String text() {
        return proofs.stream()
                .map(proof -> proof.accountId() + ":" + proof.password())
                .collect(Collectors.joining(" ", id + " ", ""));
    }

    /** Empty for a text of another version. */
    static Optional<Device> find(String text) {
        var parts = text.strip().split(" ");
        try {
            var proofs = Arrays.stream(parts).skip(1).map(Device::proof).toList();
            return Optional.of(new Device(parts[0], proofs));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Proof proof(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(text);
        }
        return new Proof(UUID.fromString(text.substring(0, colon)), text.substring(colon + 1));
    }
}
