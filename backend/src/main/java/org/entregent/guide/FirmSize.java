package org.entregent.guide;

/** How many employees the firms have that a network is for. */
public enum FirmSize {
    NO_EMPLOYEE,
    FROM_1_TO_9,
    FROM_10_TO_49,
    FROM_50_TO_249,
    FROM_250
}
