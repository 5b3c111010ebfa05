package org.entregent.finder;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions as they are kept: the names here are those of the stored documents. */
record Questionnaire(int regionId, int version, List<Question> questions) {

    /** @param help null where none is needed */
    record Question(
            QuestionKind kind,
            int weight,
            boolean mayBeIndispensable,
            Words text,
            @Nullable Words help,
            List<Option> options) {

        Optional<Option> find(String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }
    }

    /** @param values what a sheet says that fits it */
    record Option(String code, Words words, List<String> values) {}

    record Words(String french, String english) {}

    /** What a region asks from now on; numbers go on, whichever region these questions are of. */
    Questionnaire followedBy(int nextRegionId, List<Question> next) {
        return new Questionnaire(nextRegionId, version + 1, next);
    }

    Optional<Question> find(QuestionKind kind) {
        return questions.stream().filter(question -> question.kind() == kind).findFirst();
    }
}
