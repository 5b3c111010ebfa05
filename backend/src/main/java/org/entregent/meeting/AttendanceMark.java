package org.entregent.meeting;

/** How a member is marked at a meeting: PALMS. */
enum AttendanceMark {
    PRESENT,
    ABSENT,
    LATE,
    /** For officers of the chapter and the member alone; kept as an absence, and that it is medical apart from it. */
    MEDICAL,
    SUBSTITUTE;

    /** As everybody sees it who sees the mark at all. */
    AttendanceMark shown() {
        return this == MEDICAL ? ABSENT : this;
    }
}
