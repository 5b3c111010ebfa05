package org.entregent.statistics;

/** What is counted for a chapter and month; migration {@code statistics_rebuild} defines each. */
public enum ChapterTotal {
    REFERRALS_INSIDE,
    REFERRALS_OUTSIDE,
    REFERRALS_RECEIVED,
    REFERRALS_CONTACTED,
    REFERRALS_CONTACTED_PROMPTLY,
    REFERRALS_WON,
    REFERRALS_LOST,
    CLOSED_BUSINESS_COUNT,
    CLOSED_BUSINESS_MINOR_UNITS
}
