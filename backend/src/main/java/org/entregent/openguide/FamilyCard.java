package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One of the families, on the guide's front page: what it is, and how many networks belong to it. */
record FamilyCard(String link, String name, String what, String count) {

    static List<FamilyCard> all(Question question, JsonNode families) {
        return families.valueStream().map(family -> of(question, family)).toList();
    }

    private static FamilyCard of(Question question, JsonNode facet) {
        var words = question.words();
        var family = text(facet, "family");
        var filter = GuideFilter.FAMILY;
        return new FamilyCard(
                question.link(question.asked().with(filter.parameter, filter.nameOf(family))),
                words.of("heading", family),
                words.of("familyWhat", family),
                words.texts().say("count", facet.required("count").asInt()));
    }
}
