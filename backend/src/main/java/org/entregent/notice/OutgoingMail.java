package org.entregent.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that an instance has in hand.
 *
 * @param language as a header names it: {@code fr}
 * @param contents as they are kept
 * @param attempts with this one
 * @param spared null for mail that can not be declined
 */
record OutgoingMail(
        UUID id,
        String address,
        String name,
        String language,
        boolean solicited,
        String contents,
        int attempts,
        @Nullable Spared spared) {

    /** By whom, and of what, such mail can be declined. */
    record Spared(UUID accountId, NoticeKind kind) {}

    /** What the contents are sealed to. */
    String place() {
        return MailService.place(id, address);
    }
}
