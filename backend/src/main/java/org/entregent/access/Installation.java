package org.entregent.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What all viewers have in common at one moment.
 *
 * @param epoch the state of roles and grants
 * @param pseudonymKey from which each viewer's pseudonyms are made
 */
record Installation(long epoch, RegionTree regionTree, byte[] pseudonymKey) {

    private static final String HMAC = "HmacSHA256";

    /** Two callers get different keys, so they cannot combine what they know of members without names. */
    String pseudonymKey(Caller caller) {
        var name = switch (caller) {
            case Caller.Person person -> "person " + person.accountId();
            case Caller.Client client -> "client " + client.clientId();
            case Caller.Anybody anybody -> "public";
        };
        return HexFormat.of().formatHex(derive(name));
    }

    /** Signs the cursors of lists: like pseudonyms, they outlive a restart and are the same on every instance. */
    byte[] cursorSecret() {
        return derive("cursors");
    }

    /** Seals what a device keeps of one person: they get it whenever they sign in, and nobody else ever does. */
    byte[] deviceKey(UUID accountId) {
        return derive("device key " + accountId);
    }

    /** Names one person's records on a device, and says nothing about them. */
    byte[] deviceName(UUID accountId) {
        return derive("device name " + accountId);
    }

    /** Proves that a text stood in something that left the installation for this use. */
    byte[] signature(String use, String text) {
        return derive("signature " + use + "\n" + text);
    }

    private byte[] derive(String name) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(pseudonymKey, HMAC));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }
}
