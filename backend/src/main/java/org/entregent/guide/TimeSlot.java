package org.entregent.guide;

/** When a network meets. */
public enum TimeSlot {
    BREAKFAST,
    MORNING,
    LUNCH,
    AFTERNOON,
    EVENING,
    WEEKEND,
    ONLINE
}
