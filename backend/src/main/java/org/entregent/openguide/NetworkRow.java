package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.Visit;
import tools.jackson.databind.JsonNode;

/**
 * A network in a list.
 *
 * @param number by which a map beside the list has it; empty for none
 * @param terms how often it meets, what it costs
 * @param hits why the search found it
 */
record NetworkRow(
        String number,
        String link,
        String name,
        String family,
        String place,
        String summary,
        List<String> terms,
        boolean isFull,
        boolean isChapter,
        List<Hit> hits) {

    private static final int MOST_HITS = 3;

    /** A part of the sheet in which words were found. */
    record Hit(String part, List<Marked> pieces) {}

    static NetworkRow of(Visit visit, GuideWords words, JsonNode network, String number) {
        var commune = network.at("/commune/name").asString("");
        return new NetworkRow(
                number,
                visit.link(GuideWords.path(network)),
                GuideWords.name(network),
                words.of("family", text(network, "family")),
                commune.isEmpty() ? network.at("/region/name").asString() : commune,
                text(network, "summary"),
                Stream.of(words.find("frequency", network, "frequency"), words.find("fee", network, "feeBand"))
                        .flatMap(Optional::stream)
                        .toList(),
                network.required("isFull").asBoolean(),
                !network.required("chapter").isNull(),
                hits(words, network.required("hits")));
    }

    /** Of each part one: a sheet names many places. */
    private static List<Hit> hits(GuideWords words, JsonNode hits) {
        return hits.valueStream()
                .map(hit -> text(hit, "field"))
                .distinct()
                .limit(MOST_HITS)
                .map(field -> new Hit(words.of("hit", field), Marked.of(firstOf(hits, field))))
                .toList();
    }

    private static String firstOf(JsonNode hits, String field) {
        return hits.valueStream()
                .filter(hit -> Objects.equals(text(hit, "field"), field))
                .findFirst()
                .map(hit -> text(hit, "text"))
                .orElseThrow();
    }
}
