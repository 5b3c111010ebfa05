package org.entregent.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has proven an account by its password or a link, and is still to give a code.
 *
 * @param password a fingerprint of its hash, as devices keep it; null where the account has none. With another password nothing is
 *     left of what was proven
 */
record HalfSignIn(UUID accountId, @Nullable String password) {

    static HalfSignIn of(UUID accountId, @Nullable String passwordHash) {
        return new HalfSignIn(
                accountId,
                passwordHash == null
                        ? null
                        : Device.Proof.of(accountId, passwordHash).password());
    }

    /** Whether the account has signed in on the device before, with the password of now. */
    boolean isKnownTo(Device device) {
        return password != null && device.knows(new Device.Proof(accountId, password));
    }

    /** What the browser is to keep once the code was right. */
    Device knownOn(Device device) {
        return password == null ? device : device.with(new Device.Proof(accountId, password));
    }

    String text() {
        return password == null ? accountId.toString() : accountId + " " + password;
    }

    /** Empty for a text of another version. */
    static Optional<HalfSignIn> find(String text) {
        var parts = text.split(" ");
        try {
            return Optional.of(new HalfSignIn(UUID.fromString(parts[0]), parts.length > 1 ? parts[1] : null));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
