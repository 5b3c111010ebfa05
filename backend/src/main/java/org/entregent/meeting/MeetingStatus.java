package org.entregent.meeting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands. Only {@link #COMPLETED} ones count. */
enum MeetingStatus {
    PLANNED,
    OPEN,
    /** It is over, and its sheet is being finished. */
    DRAFT,
    COMPLETED,
    /** By a director; it counts no more until it is completed anew. */
    REOPENED,
    HOLIDAY,
    DISCARDED;

    /** Those in which who came can be marked. */
    static final Set<MeetingStatus> MARKING = Collections.unmodifiableSet(EnumSet.of(OPEN, DRAFT, REOPENED));

    /** Those that are still to be completed for the first time. */
    static final Set<MeetingStatus> COMING = Collections.unmodifiableSet(EnumSet.of(PLANNED, OPEN, DRAFT));

    boolean takesMarks() {
        return MARKING.contains(this);
    }
}
