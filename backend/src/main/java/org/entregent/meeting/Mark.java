package org.entregent.meeting;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark that somebody makes of a member.
 *
 * @param id made by the client
 * @param mark null takes the mark off again
 * @param markedAt by the device that it was made on
 */
record Mark(
        UUID id,
        UUID memberId,
        @Nullable AttendanceMark mark,
        @Nullable Substitute substitute,
        Instant markedAt) {

    /**
     * Who came in a member's place; neither while it isn't known.
     *
     * @param name of somebody who is no member
     */
    record Substitute(@Nullable UUID memberId, @Nullable String name) {}

    @Nullable
    UUID substituteId() {
        return substitute == null ? null : substitute.memberId();
    }

    @Nullable
    String substituteName() {
        return substitute == null ? null : substitute.name();
    }

    boolean isMedical() {
        return mark == AttendanceMark.MEDICAL;
    }

    /** As it is kept beside what is told to few. */
    @Nullable
    String shown() {
        return mark == null ? null : mark.shown().name();
    }

    /** Whether it says what a kept one says; when it was made on the device is taken from the first time. */
    boolean repeats(Mark kept) {
        return memberId.equals(kept.memberId)
                && mark == kept.mark
                && Objects.equals(substituteId(), kept.substituteId())
                && Objects.equals(substituteName(), kept.substituteName());
    }
}
