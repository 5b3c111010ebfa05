package org.entregent.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two members met by themselves.
 *
 * @param recorder the one of them who says so
 */
record OneToOne(UUID id, Participant recorder, Participant other, LocalDate metOn, Instant recordedAt) {

    record Participant(int regionId, UUID memberId, UUID chapterId) {}

    /** In one order whoever of the two records it, so that nobody waits in a circle. */
    List<Participant> participants() {
        return recorder.memberId().compareTo(other.memberId()) < 0
                ? List.of(recorder, other)
                : List.of(other, recorder);
    }

    Participant otherOf(Participant participant) {
        return participant.equals(recorder) ? other : recorder;
    }
}
