package org.entregent.member;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.MemberPayloads.MembershipEnded;
import org.jspecify.annotations.Nullable;

/**
 * A member as they stand.
 *
 * @param seat the chapter, and its name
 * @param accountId what they sign in with; null for members who never do
 * @param version grows by one with each change
 */
record Member(
        int regionId,
        UUID id,
        Seat seat,
        MemberDetails details,
        LocalDate joinedOn,
        MembershipStatus status,
        @Nullable UUID accountId,
        int version) {

    static final int FIRST_VERSION = 1;

    /** @param chapterName for the history and for letters */
    record Seat(UUID chapterId, String chapterName) {}

    /** The first day of a membership, and whose it is. */
    record Joining(LocalDate day, UUID accountId) {}

    static Member joined(Reference member, Seat seat, MemberDetails details, Joining joining) {
        return new Member(
                member.region(),
                member.uuid(),
                seat,
                details,
                joining.day(),
                MembershipStatus.ACTIVE,
                joining.accountId(),
                FIRST_VERSION);
    }

    Member corrected(MemberDetails newDetails) {
        return new Member(regionId, id, seat, newDetails, joinedOn, status, accountId, version + 1);
    }

    /** The membership that goes on from this one. */
    Member movedTo(Reference member, Seat newSeat, Named specialty, LocalDate movedOn) {
        return new Member(
                member.region(),
                member.uuid(),
                newSeat,
                details.with(specialty),
                movedOn,
                status,
                accountId,
                FIRST_VERSION);
    }

    /** Refuses to change what has ended. */
    void requireLasting() {
        if (!status.holdsSeat()) {
            throw new RefusedException(new MembershipEnded());
        }
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("chapter", seat.chapterName());
        fields.putAll(details.told());
        fields.put("joinedOn", joinedOn.toString());
        return fields;
    }
}
