package org.entregent.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.page.Visit;
import org.jspecify.annotations.Nullable;

/**
 * All that an address of the finder says: whoever opens it elsewhere sees the same.
 *
 * @param version of the questions that were answered; null until they were read
 * @param answers codes of options, or of a place, by the question
 * @param indispensable where nothing else will do
 * @param question which is wanted; null where none is
 */
record Asked(
        @Nullable Integer version,
        Map<QuestionKind, List<String>> answers,
        Set<QuestionKind> indispensable,
        @Nullable QuestionKind question,
        Optional<String> placeWords,
        Optional<String> after) {

    static final Asked NOTHING = new Asked(null, Map.of(), Set.of(), null, Optional.empty(), Optional.empty());

    static final String QUESTION = "question";
    static final String INDISPENSABLE = "indispensable";
    static final String PLACE_WORDS = "lieu";

    private static final String VERSION = "v";
    private static final String AFTER = "apres";
    private static final int LONGEST_VERSION = 9;

    static Asked of(Visit visit) {
        var answers = new EnumMap<QuestionKind, List<String>>(QuestionKind.class);
        for (var kind : QuestionKind.values()) {
            var codes = visit.all(kind.parameter()).stream().distinct().toList();
            if (!codes.isEmpty()) {
                answers.put(kind, codes);
            }
        }
        var indispensable = visit.all(INDISPENSABLE).stream()
                .flatMap(name -> QuestionKind.named(name).stream())
                .filter(answers::containsKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionKind.class)));
        return new Asked(
                version(visit),
                answers,
                indispensable,
                visit.parameter(QUESTION).flatMap(QuestionKind::named).orElse(null),
                visit.parameter(PLACE_WORDS),
                visit.parameter(AFTER));
    }

    private static @Nullable Integer version(Visit visit) {
        var given = visit.parameter(VERSION);
        if (given.isEmpty()) {
            return null;
        }
        if (given.get().length() > LONGEST_VERSION || !given.get().matches("[0-9]+")) {
            throw new GraphException(ErrorCode.BAD_USER_INPUT, VERSION + " is no number of a version");
        }
        return Integer.valueOf(given.get());
    }

    /** Somebody who just came. */
    boolean isNothing() {
        return version == null && answers.isEmpty() && question == null && placeWords.isEmpty();
    }

    boolean wantsNetworks() {
        return question == null && !isNothing();
    }

    List<String> codes(QuestionKind kind) {
        return answers.getOrDefault(kind, List.of());
    }

    /** A question to which there are more answers than it takes. */
    Optional<QuestionKind> overdone() {
        return answers.keySet().stream()
                .filter(kind -> codes(kind).size() > kind.mostChoices())
                .findFirst();
    }

    Asked in(int known) {
        return new Asked(known, answers, indispensable, question, placeWords, after);
    }

    Asked at(String place) {
        var others = new EnumMap<QuestionKind, List<String>>(QuestionKind.class);
        others.putAll(answers);
        others.put(QuestionKind.PLACE, List.of(place));
        return new Asked(version, others, indispensable, question, Optional.empty(), after);
    }

    Asked without(QuestionKind kind) {
        var others = new EnumMap<QuestionKind, List<String>>(QuestionKind.class);
        others.putAll(answers);
        others.remove(kind);
        var words = kind == QuestionKind.PLACE ? Optional.<String>empty() : placeWords;
        return new Asked(version, others, indispensable, question, words, after).withoutDemand(kind);
    }

    /** The same answer, which no longer has to fit. */
    Asked withoutDemand(QuestionKind kind) {
        var others = EnumSet.noneOf(QuestionKind.class);
        others.addAll(indispensable);
        others.remove(kind);
        return new Asked(version, answers, others, question, placeWords, after);
    }

    /** @param wanted null for the networks */
    Asked showing(@Nullable QuestionKind wanted) {
        return new Asked(version, answers, indispensable, wanted, Optional.empty(), Optional.empty());
    }

    Asked from(String cursor) {
        return new Asked(version, answers, indispensable, question, placeWords, Optional.of(cursor));
    }

    /** As the address says it, always in the same order. */
    List<Map.Entry<String, String>> parameters() {
        var parameters = new ArrayList<Map.Entry<String, String>>();
        if (version != null) {
            parameters.add(Map.entry(VERSION, String.valueOf(version)));
        }
        answers.forEach((kind, codes) -> codes.forEach(code -> parameters.add(Map.entry(kind.parameter(), code))));
        indispensable.forEach(kind -> parameters.add(Map.entry(INDISPENSABLE, kind.parameter())));
        placeWords.ifPresent(words -> parameters.add(Map.entry(PLACE_WORDS, words)));
        if (question != null) {
            parameters.add(Map.entry(QUESTION, question.parameter()));
        }
        after.ifPresent(cursor -> parameters.add(Map.entry(AFTER, cursor)));
        return parameters;
    }

    /** As the API takes it. */
    Map<String, Object> input() {
        return Stream.concat(
                        answers.entrySet().stream()
                                .map(answer -> Map.entry(
                                        answer.getKey().field(),
                                        answer.getKey().mostChoices() == 1
                                                ? answer.getValue().getFirst()
                                                : answer.getValue())),
                        Stream.of(Map.entry(
                                INDISPENSABLE,
                                indispensable.stream().map(QuestionKind::name).toList())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
