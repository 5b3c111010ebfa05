package org.entregent.referral;

import java.time.LocalDate;
import org.entregent.region.RegionSettings;
import org.entregent.statistics.ChapterTotal;
import org.entregent.statistics.MemberTotal;
import org.entregent.statistics.Totals;

/**
 * What referrals add to totals: from when they are sent, in the month in which they are sent, by the clocks of each side's region.
 * The outcome counts in that same month. Migration {@code referral_totals} makes the same anew.
 */
final class ReferralTotals {

    enum OfChapter implements ChapterTotal {
        REFERRALS_INSIDE,
        REFERRALS_OUTSIDE,
        REFERRALS_RECEIVED,
        /** Of those given; so are the following. */
        REFERRALS_CONTACTED,
        REFERRALS_CONTACTED_PROMPTLY,
        REFERRALS_WON,
        REFERRALS_LOST
    }

    enum OfMember implements MemberTotal {
        REFERRALS_GIVEN,
        REFERRALS_RECEIVED,
        /** Of those received. */
        REFERRALS_WON
    }

    private ReferralTotals() {}

    static Totals of(Referral referral, RegionSettings giverRegion, RegionSettings receiverRegion) {
        var totals = new Totals();
        var sentAt = referral.milestones().sentAt();
        if (sentAt == null) {
            return totals;
        }
        addGiven(totals, referral, giverRegion.month(sentAt));
        addReceived(totals, referral, receiverRegion.month(sentAt));
        return totals;
    }

    private static void addGiven(Totals totals, Referral referral, LocalDate month) {
        var giver = referral.giver();
        var milestones = referral.milestones();
        var inside = referral.kind() == ReferralKind.INSIDE;
        totals.ofChapter(giver.regionId(), giver.chapterId(), month)
                .count(OfChapter.REFERRALS_INSIDE, inside)
                .count(OfChapter.REFERRALS_OUTSIDE, !inside)
                .count(OfChapter.REFERRALS_CONTACTED, milestones.contacted())
                .count(OfChapter.REFERRALS_CONTACTED_PROMPTLY, milestones.contactedPromptly())
                .count(OfChapter.REFERRALS_WON, referral.status() == ReferralStatus.WON)
                .count(OfChapter.REFERRALS_LOST, referral.status() == ReferralStatus.NO_SALE);
        totals.ofMember(giver.regionId(), giver.memberId(), month).add(OfMember.REFERRALS_GIVEN, 1);
    }

    private static void addReceived(Totals totals, Referral referral, LocalDate month) {
        var receiver = referral.receiver();
        totals.ofChapter(receiver.regionId(), receiver.chapterId(), month).add(OfChapter.REFERRALS_RECEIVED, 1);
        totals.ofMember(receiver.regionId(), receiver.memberId(), month)
                .add(OfMember.REFERRALS_RECEIVED, 1)
                .count(OfMember.REFERRALS_WON, referral.status() == ReferralStatus.WON);
    }
}
