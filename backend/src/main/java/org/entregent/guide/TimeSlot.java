package org.entregent.guide;

/** When a network meets. */
enum TimeSlot {
    BREAKFAST,
    MORNING,
    LUNCH,
    AFTERNOON,
    EVENING,
    WEEKEND,
    ONLINE
}
