package org.entregent.membership;

/** What came of asking somebody about an applicant. */
enum ReferenceOutcome {
    /** Nobody has asked yet. */
    PENDING,
    FAVOURABLE,
    RESERVED,
    UNFAVOURABLE,
    UNREACHABLE
}
