package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The values of one filter, each with its address and how many networks it would find.
 *
 * @param isOpen whether it is shown unfolded
 */
record FacetGroup(String title, boolean isOpen, List<Option> options) {

    private static final int MOST = 12;

    /** All sections of a nomenclature: an order by what they find would leave out whole trades. */
    private static final int MOST_SECTIONS = 22;

    /** @param link to the list with it, or without it where it is chosen */
    record Option(String label, String count, String link, boolean isChosen) {}

    /** Those that have something to choose. */
    static List<FacetGroup> all(Question question, JsonNode facets, String nomenclature) {
        return Stream.of(GuideFilter.values())
                .map(filter -> of(
                        filter,
                        question,
                        filter == GuideFilter.ACTIVITY
                                ? sections(facets.required(filter.facet), nomenclature)
                                : facets.required(filter.facet).valueStream().limit(MOST)))
                .filter(group -> !group.options.isEmpty())
                .toList();
    }

    /** Those of the nomenclature in force. */
    private static Stream<JsonNode> sections(JsonNode values, String nomenclature) {
        return values.valueStream()
                .filter(value -> value.at("/activity/nomenclature").asString().equals(nomenclature))
                .limit(MOST_SECTIONS);
    }

    private static FacetGroup of(GuideFilter filter, Question question, Stream<JsonNode> values) {
        var options = values.map(value -> option(filter, question, value)).toList();
        var isOpen = filter == GuideFilter.FAMILY || filter == GuideFilter.FREQUENCY || filter == GuideFilter.FEE;
        return new FacetGroup(
                question.words().texts().get("filter." + filter.name()),
                isOpen || question.asked().has(filter.parameter),
                options);
    }

    private static Option option(GuideFilter filter, Question question, JsonNode value) {
        var words = question.words();
        var asked = question.asked();
        var said = switch (filter) {
            case DEPARTMENT -> value.at("/department/code").asString();
            case ACTIVITY -> value.at("/activity/id").asString();
            case FAMILY, FREQUENCY, FEE, ADMISSION, SERVICE, FULL -> filter.nameOf(text(value, filter.argument));
        };
        var label = switch (filter) {
            case DEPARTMENT -> value.at("/department/name").asString();
            case ACTIVITY -> words.activity(value.required("activity"));
            case FAMILY, FREQUENCY, FEE, ADMISSION, SERVICE, FULL -> label(filter, words, said);
        };
        var isChosen = asked.find(filter.parameter).filter(said::equals).isPresent();
        var other = isChosen ? asked.without(filter.parameter) : asked.with(filter.parameter, said);
        return new Option(
                label, words.texts().say("number", value.required("count").asInt()), question.link(other), isChosen);
    }

    /** What a value of an address is called. */
    static String label(GuideFilter filter, GuideWords words, String said) {
        var value = filter.find(said).orElseThrow();
        return switch (filter) {
            case FAMILY -> words.of("family", value);
            case DEPARTMENT, ACTIVITY -> value;
            case FREQUENCY -> words.of("frequency", value);
            case FEE -> words.of("fee", value);
            case ADMISSION -> words.of("admission", value);
            case SERVICE -> words.of("service", value);
            case FULL -> words.of("full", value);
        };
    }
}
