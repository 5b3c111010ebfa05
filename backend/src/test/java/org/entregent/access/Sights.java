package org.entregent.access;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.Arrays;
import java.util.Locale;

/**
 * Who sees what, said independently of the code that enforces it: each line of docs/permissions.md's table, and the table of the
 * database that it speaks of. Tests hold both walls, the compiler's and PostgreSQL's, against it.
 */
enum Sights {
    REGION(
            "Regions: name, fee",
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            Sight.of("of the regions granted", "id = any (:any_permission)")),
    CHAPTER(
            "Chapters' cards: day, place, number of members, open seats",
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            Sight.of("of the regions of `chapters.read`", "region_id = any (:chapters_read)")),
    MEMBER_CARD(
            "Members in the directory: name, firm, specialty, chapter",
            NOTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            Sight.of(
                    "who opted in, of the regions of `members.read`",
                    "partner_listed and region_id = any (:members_read)")),
    MEMBER(
            "Business cards: e-mail, phone, site, SIRET, standing",
            NOTHING.andOwnAccount(),
            Sight.of("of their region", "region_id = any (:region)").andOwnAccount(),
            Sight.of("of their region", "region_id = any (:region)").andOwnAccount(),
            NOTHING.andOwnAccount(),
            Sight.of("of their region", "region_id = any (:region)").andOwnAccount(),
            EVERYTHING,
            NOTHING),
    ROLE_ASSIGNMENT(
            "Officers of chapters",
            NOTHING.andOwnAccount(),
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            EVERYTHING,
            Sight.of("of the regions of `members.read`", "region_id = any (:members_read)")),
    REFERRAL(
            "Referrals",
            NOTHING,
            Sight.of("those they gave, and those sent to them", Conditions.OWN_REFERRAL),
            Sight.of(
                    "their own, and those sent from or to their chapter",
                    Conditions.OWN_REFERRAL + " or sent_at is not null and (" + Conditions.CHAPTERS_REFERRAL + ")"),
            Sight.of(
                    "those sent from or to their chapters",
                    "sent_at is not null and (" + Conditions.CHAPTERS_REFERRAL + ")"),
            Sight.of("those sent from or to their region", "sent_at is not null and region_id = any (:region)"),
            Sight.of("all that were sent", "sent_at is not null"),
            Sight.of(
                    "those sent, of the regions of `referrals.read`: without words, names only with `members.read`",
                    "sent_at is not null and region_id = any (:referrals_read)")),
    REFERRAL_EVENT(
            "A referral's history",
            NOTHING,
            Sight.of("of those referrals", Conditions.OWN_EVENT),
            Sight.of(
                    "of those referrals",
                    Conditions.OWN_EVENT + " or " + Conditions.SENT_EVENT + " and (" + Conditions.CHAPTERS_REFERRAL
                            + ")"),
            Sight.of("of those referrals", Conditions.SENT_EVENT + " and (" + Conditions.CHAPTERS_REFERRAL + ")"),
            Sight.of("of those referrals", Conditions.SENT_EVENT + " and region_id = any (:region)"),
            Sight.of("of those referrals", Conditions.SENT_EVENT),
            Sight.of(
                    "of those referrals, without notes",
                    Conditions.SENT_EVENT + " and region_id = any (:referrals_read)")),
    REFERRAL_PROSPECT(
            "Prospects: who is recommended, how to reach them, and when the receiver saw the referral",
            NOTHING,
            Sight.of("of the referrals they gave, and of those sent to them", Conditions.OWN_PROSPECT),
            Sight.of("of the referrals they gave, and of those sent to them", Conditions.OWN_PROSPECT),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING),
    CLOSED_BUSINESS(
            "Closed business, one by one",
            NOTHING,
            Sight.of("what they recorded", Conditions.OWN_RECORD),
            Sight.of("what they recorded", Conditions.OWN_RECORD),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING),
    CLOSED_BUSINESS_CORRECTION(
            "Corrections of it",
            NOTHING,
            Sight.of("of what they recorded", Conditions.OWN_RECORD),
            Sight.of("of what they recorded", Conditions.OWN_RECORD),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING),
    MEMBER_MONTH(
            "A member's figures",
            NOTHING,
            Sight.of("their own", "member_id = any (:member)"),
            Sight.of("their own", "member_id = any (:member)"),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING),
    CHAPTER_MONTH(
            "Totals of chapters by month, and of a region for who sees all its chapters' totals",
            NOTHING,
            Sight.of("their chapter's", "chapter_id = any (:home)"),
            Sight.of("their chapter's", "chapter_id = any (:home) or chapter_id = any (:office)"),
            Sight.of("their chapters'", "chapter_id = any (:office)"),
            Sight.of("their region's", "region_id = any (:region)"),
            EVERYTHING,
            Sight.of("of the regions of `statistics.read`", "region_id = any (:statistics_read)")),
    PARTNER_GRANT(
            "Grants of partner organisations",
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            EVERYTHING,
            Sight.of("their own", "client_id = :client")),
    OUTBOX("Events on their way to other systems", NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    private final String words;
    private final Sight[] sights;

    /** @param sights one for each {@link Beholder}, in their order */
    Sights(String words, Sight... sights) {
        this.words = words;
        this.sights = sights;
    }

    String words() {
        return words;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sight of(Beholder beholder) {
        return sights[beholder.ordinal()];
    }

    static Sights get(String table) {
        return Arrays.stream(values())
                .filter(sights -> sights.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Say here who sees the rows of " + table));
    }

    private static final class Conditions {

        static final String OWN_REFERRAL =
                "giver_id = any (:member) or sent_at is not null and receiver_id = any (:member)";
        static final String SENT_EVENT =
                "exists (select from referral where referral.id = referral_event.referral_id and sent_at is not null)";
        static final String OWN_EVENT =
                "giver_id = any (:member) or " + SENT_EVENT + " and receiver_id = any (:member)";
        static final String OWN_PROSPECT = "giver_id = any (:member) or receiver_id = any (:member)";
        static final String CHAPTERS_REFERRAL =
                "giver_chapter_id = any (:office) or receiver_chapter_id = any (:office)";
        static final String OWN_RECORD = "recorder_id = any (:member)";
    }
}
