package org.entregent.statistics;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import org.entregent.FeaturePart;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What totals bring to the tests of all features. */
final class StatisticsPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(
                Sights.of(
                                Topic.FIGURES,
                                "member_month",
                                "A member's figures",
                                NOTHING,
                                Sight.of("their own", "member_id = any (:member)"),
                                Sight.of("their own", "member_id = any (:member)"),
                                NOTHING,
                                NOTHING,
                                NOTHING,
                                NOTHING)
                        .former(Sight.of("their own", "member_id = any (:member)")),
                Sights.of(
                        Topic.FIGURES,
                        "chapter_month",
                        "Totals of chapters by month, and of a region for who sees all its chapters' totals",
                        NOTHING,
                        Sight.of("their chapter's", "chapter_id = any (:home)"),
                        Sight.of("their chapter's", "chapter_id = any (:home) or chapter_id = any (:office)"),
                        Sight.of("their chapters'", "chapter_id = any (:office)"),
                        Sight.of("their region's", "region_id = any (:region)"),
                        EVERYTHING,
                        Sight.of("of the regions of `statistics.read`", "region_id = any (:statistics_read)")));
    }

    @Override
    public Map<String, List<String>> arguments() {
        return Map.of("from", List.of("\"2025-12-01\""), "to", List.of("\"2026-12-01\""));
    }

    @Override
    public String stage() {
        return """
                delete from member_month where member_id not in (select id from witness)
                  and member_id not in (select id from (
                    select id, row_number() over (order by id) as number from member) as placed where number % 10 = 0)""";
    }
}
