package org.entregent.guide;

/** What a network costs a year, excluding VAT, the least first; the number is the most that it costs, in euros. */
public enum FeeBand {
    FREE,
    UP_TO_100,
    UP_TO_300,
    UP_TO_600,
    UP_TO_1000,
    OVER_1000
}
