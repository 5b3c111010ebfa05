package org.entregent.guide;

/** What a network is in law. */
public enum LegalForm {
    ASSOCIATION,
    FEDERATION,
    TRADE_UNION,
    COMPANY,
    COOPERATIVE,
    ECONOMIC_INTEREST_GROUP,
    PUBLIC_BODY,
    INFORMAL
}
