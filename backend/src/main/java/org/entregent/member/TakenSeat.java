package org.entregent.member;

import java.util.Set;
import java.util.UUID;
import org.entregent.command.Message;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody has, or that is held.
 *
 * @param holder null while it is held for an application
 * @param emails theirs and their account's, folded
 */
record TakenSeat(
        UUID chapterId, String specialtyCode, @Nullable String holder, Set<String> emails) {

    static TakenSeat held(UUID chapterId, String specialtyCode) {
        return new TakenSeat(chapterId, specialtyCode, null, Set.of());
    }

    /** What is said to whoever wants it. */
    Message complaint() {
        return holder == null ? Message.of("member.seat-held") : Message.of("member.seat-taken", holder);
    }
}
