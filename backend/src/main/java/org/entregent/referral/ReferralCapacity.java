package org.entregent.referral;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entregent.access.Office;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.referral.ReferralEvents.ReferralChanged;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity a viewer acts on a referral that they see.
 *
 * @param referral as they saw it
 * @param regionId whose leg is theirs to see
 */
record ReferralCapacity(Referral referral, int regionId, Set<ReferralActor> actors, Author author) {

    /**
     * Refuses alike when the caller doesn't see the referral and when there is none.
     *
     * @param namedRegionId the region of the leg that the caller named
     */
    static ReferralCapacity require(Viewer viewer, Optional<Referral> found, int namedRegionId) {
        return found.filter(
                        referral -> new ReferralAudience(viewer, ReferralChanged.of(referral)).mayRead(namedRegionId))
                .map(referral -> of(viewer, referral, namedRegionId))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("referralId")));
    }

    private static ReferralCapacity of(Viewer viewer, Referral referral, int namedRegionId) {
        var account = viewer.accountId().orElse(null);
        var giver = referral.giver();
        var receiver = referral.receiver();
        if (isOwn(viewer, giver)) {
            return as(new Author(ReferralActor.GIVER, giver.memberId(), account), referral, giver.regionId());
        }
        if (isOwn(viewer, receiver)) {
            return as(new Author(ReferralActor.RECEIVER, receiver.memberId(), account), referral, receiver.regionId());
        }
        if (wasOwn(viewer, giver) || wasOwn(viewer, receiver)) {
            return new ReferralCapacity(referral, namedRegionId, Set.of(), Author.system());
        }
        if (settles(viewer, giver) || settles(viewer, receiver)) {
            var office = officer(viewer, giver, receiver);
            return as(new Author(ReferralActor.OFFICER, office, account), referral, namedRegionId);
        }
        return new ReferralCapacity(referral, namedRegionId, Set.of(), Author.system());
    }

    private static ReferralCapacity as(Author author, Referral referral, int regionId) {
        return new ReferralCapacity(referral, regionId, Set.of(author.actor()), author);
    }

    private static boolean isOwn(Viewer viewer, Party party) {
        return viewer.may(Permission.REFERRALS_WRITE, party.regionId())
                && viewer.findOwnMember(party.memberId()).isPresent();
    }

    /** Nobody settles a dispute of theirs, whatever became of the membership that they had then. */
    private static boolean wasOwn(Viewer viewer, Party party) {
        return viewer.formerMembers().stream()
                .anyMatch(former -> former.memberId().equals(party.memberId()));
    }

    private static boolean settles(Viewer viewer, Party party) {
        return viewer.mayInChapter(Permission.REFERRALS_SETTLE, party.regionId(), party.chapterId());
    }

    /** The membership that the office is held with; null for directors. */
    private static @Nullable UUID officer(Viewer viewer, Party giver, Party receiver) {
        return viewer.offices().stream()
                .filter(office -> giver.chapterId().equals(office.chapterId())
                        || receiver.chapterId().equals(office.chapterId()))
                .map(Office::memberId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
