package org.entregent.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marks that are made of a meeting at once, by one person, in the order in which they were made. */
record Marking(Meeting meeting, List<Mark> marks, @Nullable UUID accountId, Instant recordedAt) {

    boolean hasMedical() {
        return marks.stream().anyMatch(Mark::isMedical);
    }
}
