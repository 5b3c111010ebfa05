package org.entregent.meeting;

import java.util.UUID;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What a fact added for one member.
 *
 * @param place {@link Entry#FIRST} for who recorded it
 * @param meetingId the meeting that counts it; null while it waits
 * @param takenBack whether it was taken off again
 */
record Recorded(
        EntryKind kind,
        int place,
        Owner owner,
        Worth worth,
        @Nullable UUID meetingId,
        boolean takenBack) {

    boolean isCounted() {
        return meetingId != null;
    }

    boolean isOf(UUID memberId) {
        return memberId.equals(owner.memberId());
    }
}
