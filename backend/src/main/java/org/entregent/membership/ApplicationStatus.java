package org.entregent.membership;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. */
enum ApplicationStatus {
    SUBMITTED,
    /** Those whom the applicant named are asked. */
    REFERENCES,
    INTERVIEW,
    COMMITTEE_VOTE,
    APPROVED,
    /** Approved under conditions, which are to be met by a day. */
    CONDITIONAL,
    REJECTED,
    AWAITING_PAYMENT,
    /** They are a member. */
    INDUCTED,
    WITHDRAWN;

    /** Not yet decided for good. */
    static final Set<ApplicationStatus> OPEN = Collections.unmodifiableSet(
            EnumSet.of(SUBMITTED, REFERENCES, INTERVIEW, COMMITTEE_VOTE, APPROVED, CONDITIONAL, AWAITING_PAYMENT));

    /** It came to nothing. */
    static final Set<ApplicationStatus> FAILED = Collections.unmodifiableSet(EnumSet.of(REJECTED, WITHDRAWN));

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
