package org.entregent.meeting;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** Who sees meetings, who came to them, and what members brought. */
final class MeetingSights {

    private static final String OFFICE = "chapter_id = any (:office)";
    private static final String OWN = "member_id = any (:member)";
    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");

    private MeetingSights() {}

    static List<Sights> all() {
        return List.of(
                ofChapter("meeting", "Meetings of chapters: day, place, state"),
                ofChapter("meeting_snapshot", "What there was of a meeting when it was completed, without names"),
                ofRunners("meeting_event", "A meeting's steps"),
                ofPersons("meeting_attendance", "Who came to a meeting; a medical absence as an absence"),
                ofPersons("meeting_mark", "Every mark that was made"),
                medical(),
                ofPersons("meeting_entry", "What a member brought to a meeting"),
                ofPersons("one_to_one", "One-to-ones"),
                ofPersons("training_credit", "Training credits"),
                ofPersons("meeting_takeback", "That a one-to-one or training credits were taken back"));
    }

    private static Sights ofChapter(String table, String words) {
        var home = Sight.of("of their chapter", "chapter_id = any (:home)");
        return Sights.of(
                Topic.MEETINGS,
                table,
                words,
                NOTHING,
                home,
                Sight.of("of their chapter", home.condition() + " or " + OFFICE),
                Sight.of("of their chapters", OFFICE),
                OF_THEIR_REGION,
                EVERYTHING,
                Sight.of("of the regions of `meetings.read`", "region_id = any (:meetings_read)"));
    }

    private static Sights ofRunners(String table, String words) {
        return Sights.of(
                Topic.MEETINGS,
                table,
                words,
                NOTHING,
                NOTHING,
                Sight.of("of their chapter", OFFICE),
                Sight.of("of their chapters", OFFICE),
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING);
    }

    private static Sights ofPersons(String table, String words) {
        return Sights.of(
                        Topic.MEETINGS,
                        table,
                        words,
                        NOTHING,
                        Sight.of("their own", OWN),
                        Sight.of("their own, and of their chapter", OWN + " or " + OFFICE),
                        Sight.of("of their chapters", OFFICE),
                        OF_THEIR_REGION,
                        EVERYTHING,
                        NOTHING)
                .former(Sight.of("their own", OWN));
    }

    private static Sights medical() {
        return Sights.of(
                        Topic.MEETINGS,
                        "meeting_medical",
                        "That an absence is medical",
                        NOTHING,
                        Sight.of("their own", OWN),
                        Sight.of("their own, and of their chapter", OWN + " or chapter_id = any (:led)"),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING)
                .former(Sight.of("their own", OWN));
    }
}
