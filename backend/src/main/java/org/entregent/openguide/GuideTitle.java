package org.entregent.openguide;

import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.PageHead;
import tools.jackson.databind.JsonNode;

/**
 * What a list of the guide is called: by its family and its place.
 *
 * @param heading for people
 * @param title for search engines
 */
record GuideTitle(String heading, String title, String description) {

    static GuideTitle of(Question question, JsonNode data) {
        var texts = question.words().texts();
        var family = question.asked().find(GuideFilter.FAMILY.parameter).map(GuideTitle::family);
        var place = place(question.asked(), data).map(name -> ", " + name).orElse("");
        return new GuideTitle(
                texts.get("heading" + family.orElse("")) + place,
                texts.get("title" + family.orElse("")) + place,
                texts.say("description", texts.get("title" + family.orElse("")) + place));
    }

    private static String family(String said) {
        return "." + GuideFilter.FAMILY.find(said).orElseThrow();
    }

    /** The smallest that is asked for. */
    static Optional<String> place(Asked asked, JsonNode data) {
        return Stream.of(
                        data.at("/place/name").asString(""),
                        data.at("/department/nodes/0/department/name").asString(""),
                        asked.find(Asked.REGION)
                                .map(code -> regionName(data, code))
                                .orElse(""))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String regionName(JsonNode data, String code) {
        return data.at("/regions/nodes")
                .valueStream()
                .filter(region -> GuideWords.text(region, "code").equals(code))
                .findFirst()
                .map(region -> GuideWords.text(region, "name"))
                .orElse("");
    }

    /** @param isEmpty whether nothing is found: no page for search engines */
    PageHead head(Asked asked, boolean isEmpty) {
        return new PageHead(asked.address(), title, description, asked.isKept() && !isEmpty);
    }
}
