package org.entregent.referral;

import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** Who sees referrals, their history and their prospects. */
final class ReferralSights {

    private static final String OWN = "giver_id = any (:member) or sent_at is not null and receiver_id = any (:member)";
    private static final String OF_CHAPTERS = "giver_chapter_id = any (:office) or receiver_chapter_id = any (:office)";
    private static final String SENT_EVENT =
            "exists (select from referral where referral.id = referral_event.referral_id and sent_at is not null)";
    private static final String OWN_EVENT =
            "giver_id = any (:member) or " + SENT_EVENT + " and receiver_id = any (:member)";
    private static final String OWN_PROSPECT = "giver_id = any (:member) or receiver_id = any (:member)";

    private ReferralSights() {}

    static List<Sights> all() {
        return List.of(referrals(), history(), prospects());
    }

    private static Sights referrals() {
        return Sights.of(
                        Topic.REFERRALS,
                        "referral",
                        "Referrals",
                        NOTHING,
                        Sight.of("those they gave, and those sent to them", OWN),
                        Sight.of(
                                "their own, and those sent from or to their chapter",
                                OWN + " or sent_at is not null and (" + OF_CHAPTERS + ")"),
                        Sight.of(
                                "those sent from or to their chapters",
                                "sent_at is not null and (" + OF_CHAPTERS + ")"),
                        Sight.of(
                                "those sent from or to their region",
                                "sent_at is not null and region_id = any (:region)"),
                        Sight.of("all that were sent", "sent_at is not null"),
                        Sight.of(
                                "those sent, of the regions of `referrals.read`: without words, names only with `members.read`",
                                "sent_at is not null and region_id = any (:referrals_read)"))
                .former(Sight.of("those they gave, and those sent to them", OWN));
    }

    private static Sights history() {
        return Sights.of(
                        Topic.REFERRALS,
                        "referral_event",
                        "A referral's history",
                        NOTHING,
                        Sight.of("of those referrals", OWN_EVENT),
                        Sight.of("of those referrals", OWN_EVENT + " or " + SENT_EVENT + " and (" + OF_CHAPTERS + ")"),
                        Sight.of("of those referrals", SENT_EVENT + " and (" + OF_CHAPTERS + ")"),
                        Sight.of("of those referrals", SENT_EVENT + " and region_id = any (:region)"),
                        Sight.of("of those referrals", SENT_EVENT),
                        Sight.of(
                                "of those referrals, without notes",
                                SENT_EVENT + " and region_id = any (:referrals_read)"))
                .former(Sight.of("of those referrals", OWN_EVENT));
    }

    private static Sights prospects() {
        return Sights.of(
                        Topic.REFERRALS,
                        "referral_prospect",
                        "Prospects: who is recommended, how to reach them, and when the receiver saw the referral",
                        NOTHING,
                        Sight.of("of the referrals they gave, and of those sent to them", OWN_PROSPECT),
                        Sight.of("of the referrals they gave, and of those sent to them", OWN_PROSPECT),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING)
                .former(Sight.of("of the referrals they gave, and of those sent to them", OWN_PROSPECT));
    }
}
