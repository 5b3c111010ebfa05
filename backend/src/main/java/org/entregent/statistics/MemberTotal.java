package org.entregent.statistics;

/** What is counted for a member and month; migration {@code statistics_rebuild} defines each. */
public enum MemberTotal {
    REFERRALS_GIVEN,
    REFERRALS_RECEIVED,
    REFERRALS_WON,
    CLOSED_BUSINESS_COUNT,
    CLOSED_BUSINESS_MINOR_UNITS,
    CREDITED_COUNT,
    CREDITED_MINOR_UNITS
}
