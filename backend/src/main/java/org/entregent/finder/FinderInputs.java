package org.entregent.finder;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The input of the verb of the finder, field by field as in the SDL. */
final class FinderInputs {

    private FinderInputs() {}

    record PublishFinderInput(UUID commandId, String regionId, int version, List<FinderQuestionInput> questions) {}

    record FinderQuestionInput(
            QuestionKind kind,
            int weight,
            boolean mayBeIndispensable,
            FinderWordsInput text,
            @Nullable FinderWordsInput help,
            List<FinderOptionInput> options) {}

    record FinderOptionInput(String code, FinderWordsInput words, List<String> values) {}

    record FinderWordsInput(String french, String english) {}
}
