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
    TRANSFERRED,
    /** It was taken back: it never began. */
    WITHDRAWN;

    /** Who gives and gets referrals, and has a member's rights. */
    public static final Set<MembershipStatus> TAKING_PART =
            Collections.unmodifiableSet(EnumSet.of(ACTIVE, LATE, ON_LEAVE));

    /** Who holds a seat, which nobody else of the chapter can have. */
    public static final Set<MembershipStatus> SEATED =
            Collections.unmodifiableSet(EnumSet.of(ACTIVE, LATE, EXPIRED, SUSPENDED, ON_LEAVE));

    public boolean holdsSeat() {
        return SEATED.contains(this);
    }

    public boolean takesPart() {
        return TAKING_PART.contains(this);
    }
}
