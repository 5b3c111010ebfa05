package org.entregent.guide;

/** What one comes to a network for. */
public enum NetworkGoal {
    NEW_CUSTOMERS,
    ECONOMIC_INFORMATION,
    SHARED_EXPERIENCE,
    ADDRESS_BOOK,
    COMMON_CAUSES,
    PURCHASING,
    INNOVATION,
    RECRUITMENT,
    EXPORT,
    ENVIRONMENT
}
