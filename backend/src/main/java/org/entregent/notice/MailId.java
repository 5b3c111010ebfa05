package org.entregent.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;

/** A mail's id is made of the event that it tells of and the address that it goes to: the same letter has the same id, always. */
final class MailId {

    private MailId() {}

    static UUID of(Letter letter) {
        return of(new Told(letter.event(), letter.recipient().address()));
    }

    /** One person's address has one form, however it was typed. */
    static UUID of(Told told) {
        var name = told.event() + "\n" + told.foldedAddress();
        var hash = ByteBuffer.wrap(digest(name.getBytes(StandardCharsets.UTF_8)));
        // Version 8 of RFC 9562: an id of a making of one's own.
        return new UUID(
                hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L, hash.getLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    private static byte[] digest(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
