package org.entregent.notice;

import java.util.UUID;

/**
 * A mail that an instance has in hand.
 *
 * @param language as a header names it: {@code fr}
 * @param contents as they are kept
 * @param attempts with this one
 */
record OutgoingMail(
        UUID id, String address, String name, String language, boolean solicited, String contents, int attempts) {

    /** What the contents are sealed to. */
    String place() {
        return MailService.place(id, address);
    }
}
