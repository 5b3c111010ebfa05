package org.entregent.finder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.finder.Questionnaire.Question;
import org.entregent.graph.ArgumentValues;
import org.entregent.graph.PlainText;
import org.springframework.stereotype.Service;

/**
 * Whether answers are such as the questions of their version offer. A version never changes, hence it is read once and remembered;
 * so are places.
 */
@Service
class AnswerRules {

    private static final String ANSWERS = "answers.";
    private static final String INDISPENSABLE = ANSWERS + "indispensable";
    private static final int LONGEST_PLACE = 5;

    private record Version(String regionCode, int number) {}

    private final FinderRepository repository;
    private final Cache<Version, Questionnaire> versions = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final Cache<String, Boolean> places = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    AnswerRules(FinderRepository repository) {
        this.repository = repository;
    }

    /** What is wrong with the answers, naming the field. The region is one that there is. */
    Optional<String> complaint(ArgumentValues values) {
        var regionCode = values.find("region", String.class).orElseThrow().toUpperCase(Locale.ROOT);
        var version = values.find("version", Integer.class);
        var asked = find(regionCode, version);
        if (asked.isEmpty()) {
            // Whoever may not see the region finds nothing there, as where there is nothing.
            return version.map(given -> "version is none of this region's questions");
        }
        return Stream.of(QuestionKind.values())
                .flatMap(kind -> complaint(kind, values, asked.get()).stream())
                .findFirst();
    }

    private Optional<Questionnaire> find(String regionCode, Optional<Integer> version) {
        if (version.isEmpty()) {
            return repository.find(regionCode, null);
        }
        var key = new Version(regionCode, version.get());
        var remembered = Optional.ofNullable(versions.getIfPresent(key));
        if (remembered.isPresent()) {
            return remembered;
        }
        var read = repository.find(regionCode, version.get());
        read.ifPresent(questionnaire -> versions.put(key, questionnaire));
        return read;
    }

    private Optional<String> complaint(QuestionKind kind, ArgumentValues values, Questionnaire asked) {
        var answer = values.find(ANSWERS + kind.field(), Object.class);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        var question = asked.find(kind);
        if (question.isEmpty()) {
            return Optional.of(ANSWERS + kind.field() + " answers a question that is not asked in this version");
        }
        return complaint(question.get(), answer.get())
                .or(() -> isDemandedInVain(question.get(), values)
                        ? Optional.of(INDISPENSABLE + " names " + kind + ", which cannot be demanded in this version")
                        : Optional.empty());
    }

    private Optional<String> complaint(Question question, Object answer) {
        var kind = question.kind();
        if (kind == QuestionKind.PLACE) {
            return isPlace((String) answer)
                    ? Optional.empty()
                    : Optional.of(ANSWERS + kind.field() + " is the code of no commune and of no department");
        }
        var codes = answer instanceof List<?> several ? several : List.of(answer);
        if (codes.size() > kind.mostChoices()) {
            return Optional.of(ANSWERS + kind.field() + " has at most " + kind.mostChoices() + " options");
        }
        return codes.stream().allMatch(code -> question.find((String) code).isPresent())
                ? Optional.empty()
                : Optional.of(ANSWERS + kind.field() + " is no option of this version");
    }

    private static boolean isDemandedInVain(Question question, ArgumentValues values) {
        return !question.mayBeIndispensable()
                && values.find(INDISPENSABLE, Object.class)
                        .filter(demanded ->
                                ((List<?>) demanded).contains(question.kind().name()))
                        .isPresent();
    }

    private boolean isPlace(String code) {
        if (code.length() > LONGEST_PLACE || !PlainText.isStorable(code)) {
            return false;
        }
        var canonical = code.toUpperCase(Locale.ROOT);
        if (places.getIfPresent(canonical) != null) {
            return true;
        }
        var known = repository.knowsPlace(canonical);
        if (known) {
            places.put(canonical, true);
        }
        return known;
    }
}
