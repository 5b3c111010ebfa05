package org.entregent.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.finder.FinderInputs.FinderOptionInput;
import org.entregent.finder.FinderInputs.FinderQuestionInput;
import org.entregent.finder.FinderInputs.FinderWordsInput;
import org.entregent.finder.Questionnaire.Option;
import org.entregent.finder.Questionnaire.Question;
import org.entregent.finder.Questionnaire.Words;

/** Reads questions as somebody wants them asked, and names each field that is at fault. */
final class QuestionReading {

    private static final int MOST_QUESTIONS = 7;
    private static final int MOST_WEIGHT = 10;
    private static final int LEAST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 20;
    private static final int MOST_CODE = 20;
    private static final int MOST_TEXT = 150;
    private static final int MOST_HELP = 300;
    private static final int MOST_WORDS = 80;
    private static final int MOST_VALUES = 120;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final InputCheck check;

    QuestionReading(InputCheck check) {
        this.check = check;
    }

    /** What is wrong is kept by the check. */
    List<Question> all(List<FinderQuestionInput> asked) {
        var count = asked.size();
        check.require(count >= 1 && count <= MOST_QUESTIONS, Message.of("input.range", 1, MOST_QUESTIONS), "questions");
        var questions = new ArrayList<Question>();
        for (var place = 0; place < Math.min(count, MOST_QUESTIONS); place++) {
            questions.add(one(asked.get(place), "questions", String.valueOf(place)));
        }
        if (count <= MOST_QUESTIONS) {
            requireDistinct(questions, Question::kind, "finder.kind-twice", "questions");
        }
        return questions;
    }

    /** Which activities options name, for whoever knows which there are. */
    static List<String> activities(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.kind() == QuestionKind.ACTIVITY)
                .flatMap(question -> question.options().stream())
                .flatMap(option -> option.values().stream())
                .distinct()
                .toList();
    }

    /** Refuses activities that there are not. */
    void requireKnown(List<Question> questions, List<String> known) {
        for (var place = 0; place < questions.size(); place++) {
            var question = questions.get(place);
            if (question.kind() == QuestionKind.ACTIVITY) {
                requireKnown(question, known, "questions", String.valueOf(place));
            }
        }
    }

    private void requireKnown(Question question, List<String> known, String... path) {
        for (var place = 0; place < question.options().size(); place++) {
            check.require(
                    known.containsAll(question.options().get(place).values()),
                    Message.of("finder.value"),
                    below(path, "options", String.valueOf(place), "values"));
        }
    }

    private Question one(FinderQuestionInput asked, String... path) {
        var weight = asked.weight();
        check.require(
                weight >= 1 && weight <= MOST_WEIGHT, Message.of("input.range", 1, MOST_WEIGHT), below(path, "weight"));
        var help = asked.help();
        return new Question(
                asked.kind(),
                weight,
                asked.mayBeIndispensable(),
                words(asked.text(), MOST_TEXT, below(path, "text")),
                help == null ? null : words(help, MOST_HELP, below(path, "help")),
                options(asked, below(path, "options")));
    }

    private List<Option> options(FinderQuestionInput asked, String... path) {
        var count = asked.options().size();
        if (!asked.kind().offersOptions()) {
            check.require(count == 0, Message.of("finder.no-options"), path);
            return List.of();
        }
        if (count < LEAST_OPTIONS || count > MOST_OPTIONS) {
            check.refuse(Message.of("input.range", LEAST_OPTIONS, MOST_OPTIONS), path);
            return List.of();
        }
        var options = new ArrayList<Option>();
        for (var place = 0; place < count; place++) {
            options.add(option(asked.kind(), asked.options().get(place), below(path, String.valueOf(place))));
        }
        requireDistinct(options, Option::code, "finder.code-twice", path);
        return options;
    }

    private Option option(QuestionKind kind, FinderOptionInput asked, String... path) {
        var code = asked.code().strip();
        check.require(
                code.length() <= MOST_CODE && CODE.matcher(code).matches(),
                Message.of("finder.code", MOST_CODE),
                below(path, "code"));
        var values = asked.values().stream().distinct().toList();
        check.require(
                !values.isEmpty() && values.size() <= MOST_VALUES && kind.mayBeSaid(values),
                Message.of("finder.value"),
                below(path, "values"));
        return new Option(code, words(asked.words(), MOST_WORDS, below(path, "words")), values);
    }

    private Words words(FinderWordsInput asked, int most, String... path) {
        return new Words(
                check.line(asked.french(), most, below(path, "french")),
                check.line(asked.english(), most, below(path, "english")));
    }

    private <T> void requireDistinct(List<T> all, Function<T, ?> by, String message, String... path) {
        check.require(all.stream().map(by).distinct().count() == all.size(), Message.of(message), path);
    }

    private static String[] below(String[] path, String... further) {
        return Stream.concat(Stream.of(path), Stream.of(further)).toArray(String[]::new);
    }
}
