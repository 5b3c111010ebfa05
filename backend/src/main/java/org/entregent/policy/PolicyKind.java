package org.entregent.policy;

/** What a policy is about: each kind has versions of its own. */
enum PolicyKind {
    DUES,
    VISITS,
    SUBSTITUTES,
    ABSENCES,
    SEATS
}
