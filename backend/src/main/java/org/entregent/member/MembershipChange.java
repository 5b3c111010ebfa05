package org.entregent.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership that begins or ends.
 *
 * @param day its first day, or its last
 */
public record MembershipChange(Kind kind, int regionId, UUID chapterId, UUID memberId, LocalDate day) {

    /** What becomes of a membership. */
    public enum Kind {
        JOINED,
        LEFT,
        /** It never began: the day is the one that it was to have begun on. */
        TAKEN_BACK
    }

    static MembershipChange joined(Member member) {
        return new MembershipChange(
                Kind.JOINED, member.regionId(), member.seat().chapterId(), member.id(), member.joinedOn());
    }

    static MembershipChange left(int regionId, UUID chapterId, UUID memberId, LocalDate day) {
        return new MembershipChange(Kind.LEFT, regionId, chapterId, memberId, day);
    }

    static MembershipChange takenBack(int regionId, UUID chapterId, UUID memberId, LocalDate day) {
        return new MembershipChange(Kind.TAKEN_BACK, regionId, chapterId, memberId, day);
    }
}
