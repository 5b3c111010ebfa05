package org.entregent.membership;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** Who sees applications; what was voted is seen by nobody. */
final class MembershipSights {

    private static final String OFFICE = "chapter_id = any (:office)";
    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");
    private static final Sight OF_THEIR_CHAPTERS = Sight.of("of their chapters", OFFICE);

    private MembershipSights() {}

    static List<Sights> all() {
        return List.of(
                applications(),
                ofOfficers("application_event", "An application's steps"),
                ofOfficers("application_note", "What was written with a step of an application"),
                ofOfficers("application_reference", "Whom applicants named, and what came of asking them"),
                ofOfficers("application_vote", "Votes about applications: until when, and what they came to"),
                voters(),
                nobody(),
                rulings());
    }

    private static Sights applications() {
        var proposed = "sponsor_id = any (:member)";
        return Sights.of(
                        Topic.MEETINGS,
                        "application",
                        "Who applies for a seat",
                        NOTHING,
                        Sight.of("whom they propose", proposed),
                        Sight.of("whom they propose, and of their chapter", proposed + " or " + OFFICE),
                        OF_THEIR_CHAPTERS,
                        OF_THEIR_REGION,
                        EVERYTHING,
                        NOTHING)
                .former(Sight.of("whom they proposed", proposed));
    }

    private static Sights ofOfficers(String table, String words) {
        return Sights.of(
                Topic.MEETINGS,
                table,
                words,
                NOTHING,
                NOTHING,
                Sight.of("of their chapter", OFFICE),
                OF_THEIR_CHAPTERS,
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING);
    }

    private static Sights voters() {
        var own = Sight.of("themselves", "member_id = any (:member)");
        return Sights.of(
                        Topic.MEETINGS,
                        "application_voter",
                        "Who may vote about an application, and has",
                        NOTHING,
                        own,
                        own,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING)
                .former(own);
    }

    private static Sights nobody() {
        return Sights.of(
                Topic.MEETINGS,
                "application_ballot",
                "What was voted about an application",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING);
    }

    private static Sights rulings() {
        var home = "chapter_id = any (:home)";
        return Sights.of(
                Topic.MEETINGS,
                "trade_ruling",
                "What a committee said of trades that are near",
                NOTHING,
                Sight.of("of their chapter", home),
                Sight.of("of their chapter", home + " or " + OFFICE),
                OF_THEIR_CHAPTERS,
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING);
    }
}
