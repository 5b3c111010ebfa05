package org.entregent.visitor;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** Who sees visitors. */
final class VisitorSights {

    private static final String OFFICE = "chapter_id = any (:office)";
    private static final String OWN = "inviter_id = any (:member)";

    private VisitorSights() {}

    static List<Sights> all() {
        return List.of(
                ofChapter("visitor", "Visitors of meetings"),
                ofChapter("visitor_event", "A visit's steps"),
                Sights.of(
                        Topic.MEETINGS,
                        "visitor_objection",
                        "Digests of who wants to hear nothing more",
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING));
    }

    private static Sights ofChapter(String table, String words) {
        return Sights.of(
                        Topic.MEETINGS,
                        table,
                        words,
                        NOTHING,
                        Sight.of("those whom they invited", OWN),
                        Sight.of("those whom they invited, and of their chapter", OWN + " or " + OFFICE),
                        Sight.of("of their chapters", OFFICE),
                        Sight.of("of their region", "region_id = any (:region)"),
                        EVERYTHING,
                        NOTHING)
                .former(Sight.of("those whom they invited", OWN));
    }
}
