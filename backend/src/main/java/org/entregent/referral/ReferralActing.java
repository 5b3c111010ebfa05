package org.entregent.referral;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entregent.access.ForbiddenException;
import org.entregent.access.Office;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.referral.ReferralEvent.Author;
import org.jspecify.annotations.Nullable;

/**
 * In what quality a viewer acts on a referral that they see.
 *
 * @param regionId whose leg is theirs to see
 */
record ReferralActing(int regionId, Set<ReferralActor> qualities, Author author) {

    /** Refuses who may use such verbs nowhere. */
    static void requireAnywhere(Viewer viewer, ReferralAction action) {
        var permission =
                action == ReferralAction.SETTLE_DISPUTE ? Permission.REFERRALS_SETTLE : Permission.REFERRALS_WRITE;
        if (!viewer.may(permission)) {
            throw new ForbiddenException(permission);
        }
    }

    /** Whether the leg of a region is theirs to see: {@link ReferralReadability}, for a row that was read. */
    static boolean sees(Viewer viewer, Referral referral, int regionId) {
        var given = viewer.findOwnMember(referral.giver().memberId()).isPresent();
        var received = viewer.findOwnMember(referral.receiver().memberId()).isPresent();
        var readable = given
                || received
                || viewer.mayWholly(Permission.REFERRALS_READ, regionId)
                || viewer.ownChapters().contains(referral.giver().chapterId())
                || viewer.ownChapters().contains(referral.receiver().chapterId());
        // A leg of a region in which they read no referral is none of theirs, even when the other leg is.
        return viewer.may(Permission.REFERRALS_READ, regionId) && readable && (given || referral.isSent());
    }

    /** @param namedRegionId the region of the leg that the caller named */
    static ReferralActing of(Viewer viewer, Referral referral, int namedRegionId) {
        var account = viewer.accountId().orElse(null);
        var giver = referral.giver();
        var receiver = referral.receiver();
        if (isOwn(viewer, giver)) {
            return as(ReferralActor.GIVER, giver.regionId(), giver.memberId(), account);
        }
        if (isOwn(viewer, receiver)) {
            return as(ReferralActor.RECEIVER, receiver.regionId(), receiver.memberId(), account);
        }
        if (settles(viewer, giver) || settles(viewer, receiver)) {
            return as(ReferralActor.OFFICER, namedRegionId, officer(viewer, giver, receiver), account);
        }
        return new ReferralActing(namedRegionId, Set.of(), Author.system());
    }

    private static ReferralActing as(
            ReferralActor quality, int regionId, @Nullable UUID memberId, @Nullable UUID account) {
        return new ReferralActing(regionId, Set.of(quality), new Author(quality, memberId, account));
    }

    private static boolean isOwn(Viewer viewer, Party party) {
        return viewer.may(Permission.REFERRALS_WRITE, party.regionId())
                && viewer.findOwnMember(party.memberId()).isPresent();
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
