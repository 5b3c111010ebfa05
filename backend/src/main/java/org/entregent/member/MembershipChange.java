package org.entregent.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership that begins or ends.
 *
 * @param day its first day, or its last
 */
public record MembershipChange(Kind kind, int regionId, UUID chapterId, LocalDate day) {

    /** What becomes of a membership. */
    public enum Kind {
        JOINED,
        LEFT,
        /** It never began: the day is the one that it was to have begun on. */
        TAKEN_BACK
    }

    static MembershipChange joined(int regionId, UUID chapterId, LocalDate day) {
        return new MembershipChange(Kind.JOINED, regionId, chapterId, day);
    }

    static MembershipChange left(int regionId, UUID chapterId, LocalDate day) {
        return new MembershipChange(Kind.LEFT, regionId, chapterId, day);
    }

    static MembershipChange takenBack(int regionId, UUID chapterId, LocalDate day) {
        return new MembershipChange(Kind.TAKEN_BACK, regionId, chapterId, day);
    }
}
