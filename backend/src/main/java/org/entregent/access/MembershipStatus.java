package org.entregent.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a membership stands. */
public enum MembershipStatus {
    ACTIVE,
    /** The fee is due since yesterday at least; nothing else changes yet. */
    LATE,
    EXPIRED,
    SUSPENDED,
    ON_LEAVE,
    REMOVED,
    DROPPED,
    TRANSFERRED;

    /** Who gives and gets referrals, and has a member's rights. */
    static final Set<MembershipStatus> TAKING_PART = Collections.unmodifiableSet(EnumSet.of(ACTIVE, LATE, ON_LEAVE));

    private static final Set<MembershipStatus> ENDED =
            Collections.unmodifiableSet(EnumSet.of(REMOVED, DROPPED, TRANSFERRED));

    /** Whether it keeps anybody else from the same specialty in the chapter. */
    public boolean holdsSeat() {
        return !ENDED.contains(this);
    }

    public boolean takesPart() {
        return TAKING_PART.contains(this);
    }
}
