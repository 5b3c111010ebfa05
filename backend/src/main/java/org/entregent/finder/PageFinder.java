package org.entregent.finder;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The questions as a page asks them, in the reader's language, as the API told them. */
record PageFinder(int version, List<PageQuestion> questions) {

    /** @param help empty where none is needed */
    record PageQuestion(
            QuestionKind kind, String text, String help, boolean mayBeIndispensable, List<PageOption> options) {

        Optional<PageOption> find(String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }
    }

    /** @param values what a sheet says that fits it */
    record PageOption(String code, String words, List<String> values) {}

    static PageFinder of(JsonNode finder) {
        return new PageFinder(
                finder.required("version").asInt(),
                finder.required("questions")
                        .valueStream()
                        .map(PageFinder::question)
                        .toList());
    }

    private static PageQuestion question(JsonNode question) {
        return new PageQuestion(
                QuestionKind.valueOf(question.required("kind").asString()),
                question.required("text").asString(),
                question.path("help").asString(""),
                question.required("mayBeIndispensable").asBoolean(),
                question.required("options")
                        .valueStream()
                        .map(option -> new PageOption(
                                option.required("code").asString(),
                                option.required("words").asString(),
                                strings(option.required("values"))))
                        .toList());
    }

    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    Optional<PageQuestion> find(QuestionKind kind) {
        return questions.stream().filter(question -> question.kind() == kind).findFirst();
    }

    /** The one that stands so many places after it; empty beyond the ends. */
    Optional<PageQuestion> beside(PageQuestion question, int step) {
        var place = questions.indexOf(question) + step;
        return place < 0 || place >= questions.size() ? Optional.empty() : Optional.of(questions.get(place));
    }
}
