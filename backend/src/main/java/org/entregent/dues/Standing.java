package org.entregent.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.member.MembershipLifeService.Life;
import org.jspecify.annotations.Nullable;

/**
 * How a membership stands. Immutable.
 *
 * @param absence leave or a suspension, to come or under way
 * @param leavingReason of one that ended for it
 * @param version grows by one with each step
 */
record Standing(
        int regionId,
        UUID memberId,
        Person person,
        MembershipStatus status,
        Due due,
        RenewalState renewal,
        @Nullable Absence absence,
        @Nullable LeavingReason leavingReason,
        int version) {

    static final String TYPE = "Standing";

    /**
     * Whose it is, with what letters say.
     *
     * @param accountId null for members who never sign in
     */
    record Person(
            UUID chapterId,
            String chapterName,
            String displayName,
            LocalDate joinedOn,
            @Nullable UUID accountId) {}

    /**
     * @param on the first day that isn't paid for
     * @param countsFrom where it is later, the dues clock counts from it
     */
    record Due(LocalDate on, @Nullable LocalDate countsFrom) {

        LocalDate counted() {
            return countsFrom != null && countsFrom.isAfter(on) ? countsFrom : on;
        }
    }

    /** @param postponedTo when a decision that was put off is due */
    record RenewalState(Renewal state, @Nullable LocalDate postponedTo) {

        static final RenewalState NONE = new RenewalState(Renewal.NONE, null);

        static RenewalState of(Renewal state) {
            return new RenewalState(state, null);
        }
    }

    /** @param until the last day of it */
    record Absence(MembershipStatus status, LocalDate from, LocalDate until) {

        boolean hasBegun(LocalDate today) {
            return !from.isAfter(today);
        }

        boolean isOver(LocalDate today) {
            return until.isBefore(today);
        }
    }

    Reference reference() {
        return Reference.of(TYPE, regionId, memberId);
    }

    Reference member() {
        return Reference.of("Member", regionId, memberId);
    }

    Life life() {
        return new Life(member(), person.chapterId(), person.accountId());
    }

    Standing to(MembershipStatus next) {
        return new Standing(regionId, memberId, person, next, due, renewal, absence, leavingReason, version + 1);
    }

    Standing due(LocalDate on) {
        return new Standing(
                regionId,
                memberId,
                person,
                status,
                new Due(on, due.countsFrom()),
                renewal,
                absence,
                leavingReason,
                version);
    }

    Standing renewal(RenewalState next) {
        return new Standing(regionId, memberId, person, status, due, next, absence, leavingReason, version);
    }

    Standing away(Absence next) {
        return new Standing(regionId, memberId, person, status, due, renewal, next, leavingReason, version);
    }

    /** @param day from which the dues clock counts again, at the earliest */
    Standing back(LocalDate day) {
        return new Standing(
                regionId, memberId, person, status, new Due(due.on(), day), renewal, null, leavingReason, version);
    }

    Standing left(LeavingReason reason) {
        return new Standing(regionId, memberId, person, status, due, renewal, null, reason, version);
    }
}
