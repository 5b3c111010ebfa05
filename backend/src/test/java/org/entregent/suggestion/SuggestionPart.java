package org.entregent.suggestion;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What suggestions bring to the tests of all features. */
final class SuggestionPart implements FeaturePart {

    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");

    @Override
    public List<Sights> sights() {
        var ofOwner = Sight.of("of their own networks", "network_id = any (:network)");
        return List.of(
                sights("suggestion", "Corrections of sheets that visitors suggested", ofOwner),
                sights("suggestion_change", "What such a correction changes", ofOwner),
                sights("suggestion_author", "Who suggested a correction", NOTHING));
    }

    private static Sights sights(String table, String words, Sight ofOwner) {
        return Sights.of(
                Topic.GUIDE,
                table,
                words,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING,
                OF_THEIR_REGION,
                ofOwner);
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("SuggestedChange");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("suggestion.id", "select 'sug_' || region_id || '_' || id from suggestion"));
    }

    /** One of the other region besides, about a chapter's sheet, which stays. */
    @Override
    public String stage() {
        return SuggestionSamples.waitingAbout("les-drakkars-matinaux");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("sug", "suggestion.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Suggestion", """
                { id status suggestedAt note authorName authorIsTold decidedAt decidedBy reason viewerCanAccept viewerCanRefuse
                  sheet { id } changes { field former suggested current isConflict isTaken } }
                """);
    }

    /**
     * What is decided, the sheet that it is about, all that is written with the commit, the answer; one that changes no sheet needs no
     * sheet.
     */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.first(4)
                .again(3)
                .of(Cast.DIRECTOR_ABROAD, "acceptSuggestion", SuggestionSamples.accepting(SuggestionSamples.waiting()));
        cost.first(3)
                .of(Cast.DIRECTOR_ABROAD, "refuseSuggestion", SuggestionSamples.refusing(SuggestionSamples.waiting()));
    }
}
