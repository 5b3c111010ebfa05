package org.entregent.access;

/** What the rows are about, in the order in which docs/permissions.md tells it. Within a topic the features stand in their own order. */
public enum Topic {
    NETWORK,
    PEOPLE,
    REFERRALS,
    BUSINESS,
    MEETINGS,
    FIGURES,
    GUIDE,
    OTHER_SYSTEMS
}
