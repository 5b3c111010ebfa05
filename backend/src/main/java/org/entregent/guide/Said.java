package org.entregent.guide;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a command says, as far as it must be known when it is said again.
 *
 * @param action such as {@code PUBLISH}
 * @param digest SHA-256 of all of it
 */
public record Said(UUID commandId, String action, String digest) {

    /** @param input a record, all of whose parts tell what they say */
    public static Said of(UUID commandId, String action, Record input) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((action + " " + input).getBytes(StandardCharsets.UTF_8));
            return new Said(commandId, action, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
