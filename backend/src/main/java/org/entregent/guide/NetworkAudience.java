package org.entregent.guide;

/** Whom a network is for. */
public enum NetworkAudience {
    FOUNDERS,
    SELF_EMPLOYED,
    HEADS_OF_FIRMS,
    EXECUTIVES,
    EMPLOYEES,
    LIBERAL_PROFESSIONS,
    CRAFTSPEOPLE,
    SHOPKEEPERS,
    FARMERS,
    WOMEN,
    YOUNG_LEADERS
}
