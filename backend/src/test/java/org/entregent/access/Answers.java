package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.access.EveryWay.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody was told, to the byte, document by document. */
final class Answers {

    /** @param body without what differs from request to request */
    record Answer(String document, String body) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    /**
     * Asks all of a question at once. Where something is refused, its parts are asked one by one, as then one of them may take
     * others with it that would have been answered.
     */
    static List<Answer> to(List<Question> questions, GraphQlClient client) {
        return questions.parallelStream()
                .flatMap(question -> ask(question, client))
                .toList();
    }

    /** While a condition is missing: a row that is shown may then lead to another one, which is still hidden. */
    static List<Answer> withFault(List<String> documents, GraphQlClient client) {
        return documents.parallelStream()
                .map(document -> known(document, client.run(document), "FORBIDDEN", "INTERNAL_ERROR"))
                .toList();
    }

    /** To the same documents. */
    static List<Answer> again(List<Answer> answers, GraphQlClient client) {
        return of(answers.stream().map(Answer::document).toList(), client);
    }

    static List<Answer> of(List<String> documents, GraphQlClient client) {
        return documents.parallelStream()
                .map(document -> known(document, client.run(document)))
                .toList();
    }

    private static Stream<Answer> ask(Question question, GraphQlClient client) {
        var whole = client.run(question.whole());
        return whole.codes().isEmpty() || question.selections().size() == 1
                ? Stream.of(known(question.whole(), whole))
                : question.parts().stream().map(part -> known(part, client.run(part)));
    }

    private static Answer known(String document, GraphQlAnswer answer) {
        return known(document, answer, "FORBIDDEN");
    }

    private static Answer known(String document, GraphQlAnswer answer, String... codes) {
        assertThat(answer.codes()).as("%s: %s", document, answer.body()).isSubsetOf(codes);
        return new Answer(document, withoutRequestId(answer.body().toString()));
    }

    static String withoutRequestId(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\"");
    }

    /** Which fields of which documents were answered otherwise, and how. */
    static List<String> differences(List<Answer> some, List<Answer> others) {
        assertThat(others)
                .extracting(Answer::document)
                .isEqualTo(some.stream().map(Answer::document).toList());
        return IntStream.range(0, some.size())
                .filter(place -> !some.get(place).equals(others.get(place)))
                .mapToObj(place -> difference(some.get(place), others.get(place)))
                .toList();
    }

    private static String difference(Answer some, Answer other) {
        var places = new ArrayList<String>();
        compare("", JSON.readTree(some.body()), JSON.readTree(other.body()), places);
        return String.join("\n  ", places) + "\n  in " + some.document();
    }

    /** Result keys of leaves carry the type's name: a place says which field of which type it is. */
    private static void compare(String place, JsonNode some, JsonNode other, List<String> places) {
        if (some.isObject() && other.isObject()) {
            var names = new LinkedHashSet<>(some.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(place + "/" + name, some.path(name), other.path(name), places));
        } else if (some.isArray() && other.isArray() && some.size() == other.size()) {
            IntStream.range(0, some.size())
                    .forEach(row -> compare(place + "/" + row, some.get(row), other.get(row), places));
        } else if (!some.equals(other)) {
            places.add(place + ": " + some + " became " + other);
        }
    }
}
