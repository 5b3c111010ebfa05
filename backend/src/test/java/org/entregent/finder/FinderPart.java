package org.entregent.finder;

import static org.entregent.access.Sight.EVERYTHING;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What the finder brings to the tests of all features. */
final class FinderPart implements FeaturePart {

    private static final String FINDER = """
            { id version region { code } questions { kind weight mayBeIndispensable mostChoices
              french: text(language: FRENCH) english: text(language: ENGLISH)
              frenchHelp: help(language: FRENCH) englishHelp: help(language: ENGLISH)
              options { code values french: words(language: FRENCH) english: words(language: ENGLISH) } } }
            """;

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.GUIDE,
                "finder_questionnaire",
                "Questions of the finder",
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING));
    }

    @Override
    public List<String> references() {
        return List.of("select 'fin_' || region_id || '_' || version from finder_questionnaire");
    }

    @Override
    public Map<String, List<String>> arguments() {
        return Map.of(
                "region",
                List.of("\"FR-13\"", "\"FR-14\""),
                "answers",
                List.of(
                        "{ place: \"13005\", activity: \"bouche\" }",
                        "{ place: \"14\", sought: [\"clients\", \"contacts\"], indispensable: [PLACE] }"));
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Finder", FINDER);
    }

    /** Three: what is asked today, the new questions with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.first(3).of(Cast.DIRECTOR_ABROAD, "publishFinder", FinderSamples.publishing("FR-13", 1));
    }
}
