package org.entregent.visitor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. */
enum VisitorStatus {
    INVITED,
    /** They said that they come. */
    REGISTERED,
    /** The chapter said that they are welcome. */
    CONFIRMED,
    /** They came, and nobody has followed up. */
    ATTENDED,
    NO_SHOW,
    CANCELLED,
    APPLYING,
    /** They want to come once more. */
    RETURNING,
    NOT_INTERESTED,
    /** Another chapter suits them better. */
    REDIRECTED,
    MEMBER;

    /** Those who are still to come. */
    static final Set<VisitorStatus> AWAITED = Collections.unmodifiableSet(EnumSet.of(INVITED, REGISTERED, CONFIRMED));

    /** Those that count no visit: nobody came. */
    static final Set<VisitorStatus> UNCOUNTED = Collections.unmodifiableSet(EnumSet.of(NO_SHOW, CANCELLED));

    boolean isAwaited() {
        return AWAITED.contains(this);
    }
}
