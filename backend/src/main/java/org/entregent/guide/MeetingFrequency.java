package org.entregent.guide;

/** How often a network meets, the most often first. */
public enum MeetingFrequency {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY,
    TWICE_A_YEAR,
    YEARLY
}
