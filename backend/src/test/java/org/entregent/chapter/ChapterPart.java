package org.entregent.chapter;

import static org.entregent.access.Sight.EVERYTHING;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What chapters bring to the tests of all features. */
final class ChapterPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.NETWORK,
                "chapter",
                "Chapters' cards: day, place, number of members, open seats",
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                Sight.of("of the regions of `chapters.read`", "region_id = any (:chapters_read)")));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("chapter.id", """
                select distinct on (region_id) 'cha_' || region_id || '_' || id from chapter order by region_id, id"""));
    }

    @Override
    public Map<String, String> owned() {
        return Map.of("Chapter", "'cha_' || member.region_id || '_' || member.chapter_id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Chapter", """
                { id name meetingDay meetingTime meetingPlace meetingAddress latitude longitude createdOn changedOn closedOn version
                  viewerCanManage commune { id } region { id }
                  changes(first: 10) { nodes { action changedBy fields { name former current } } } }
                """);
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.uncounted(Cast.DIRECTOR, "foundChapter", ChapterSamples.founding("Les Premiers Messages"));
        var founded = cost.first(3).of(Cast.DIRECTOR, "foundChapter", ChapterSamples.founding("Les Trois Messages"));
        var moved = cost.first(3).of(Cast.DIRECTOR, "moveChapter", ChapterSamples.moving(founded));
        cost.first(3).of(Cast.DIRECTOR, "closeChapter", ChapterSamples.closing(moved));
    }
}
