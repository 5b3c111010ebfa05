package org.entregent.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that the demonstration shows.
 *
 * @param contents as they are kept
 */
record KeptMail(UUID id, String address, String name, String contents, Instant postedAt) {

    /** What the contents are sealed to. */
    String place() {
        return MailService.place(id, address);
    }
}
