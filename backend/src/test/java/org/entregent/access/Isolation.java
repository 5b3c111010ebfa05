package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entregent.GraphQlClient;
import org.entregent.access.Answers.Answer;
import org.entregent.access.EveryWay.Question;
import org.entregent.graph.GraphType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Nobody sees what is not theirs: all that somebody must not see (see {@link Sights}) can be taken out of the database, and not a
 * byte of their answers changes, whatever they ask. Hence what is hidden and what does not exist look alike, in values, lists and
 * counts. Documents come from the schema: a new type or field is asked for by itself. Each feature has a test of this kind, which
 * asks what the feature declares.
 */
@Tag("long")
public abstract class Isolation {

    @Autowired
    GraphQlSource source;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    List<GraphType<?>> types;

    private static final Map<Onlooker, List<Answer>> BEHIND_BOTH_WALLS = new EnumMap<>(Onlooker.class);
    private static final Map<Onlooker, List<Answer>> BEHIND_THE_COMPILER = new EnumMap<>(Onlooker.class);

    /** What all features ask, of the objects of the stage. */
    static List<Question> questions = List.of();

    private static @Nullable StageRows rows;

    @BeforeAll
    static void forget() {
        BEHIND_BOTH_WALLS.clear();
        BEHIND_THE_COMPILER.clear();
    }

    /** Everybody asks the same database, before and after its second wall is taken down; then each asks one without what is hidden. */
    @BeforeEach
    void ask() {
        if (!BEHIND_THE_COMPILER.isEmpty()) {
            return;
        }
        Stage.set();
        questions = EveryWay.of(source.schema(), types);
        var own = questions.stream()
                .filter(question -> features().contains(question.feature()))
                .toList();
        assertThat(own).isNotEmpty();
        var first = Stream.of(Onlooker.values())
                .filter(onlooker -> onlooker.like() == onlooker)
                .toList();
        askBehindBothWalls(own, first);
        Stage.takeSecondWallDown();
        askBehindTheCompiler(first);
        var others = Stream.of(Onlooker.values())
                .filter(onlooker -> onlooker.like() != onlooker)
                .filter(onlooker -> !hearsTheSame(own, onlooker))
                .toList();
        Stage.putSecondWallUp();
        askBehindBothWalls(own, others);
        Stage.takeSecondWallDown();
        askBehindTheCompiler(others);
        rows = new StageRows();
    }

    private void askBehindBothWalls(List<Question> own, List<Onlooker> onlookers) {
        onlookers.forEach(onlooker -> BEHIND_BOTH_WALLS.put(onlooker, Answers.to(own, onlooker.using(graphQl))));
    }

    private void askBehindTheCompiler(List<Onlooker> onlookers) {
        onlookers.forEach(onlooker -> BEHIND_THE_COMPILER.put(
                onlooker, Answers.again(BEHIND_BOTH_WALLS.get(onlooker), onlooker.using(graphQl))));
    }

    /** To the byte what those hear who see the same: then what is proven of these is proven of them. */
    private boolean hearsTheSame(List<Question> own, Onlooker onlooker) {
        return Answers.to(own, onlooker.using(graphQl)).equals(BEHIND_THE_COMPILER.get(onlooker.like()));
    }

    @ParameterizedTest
    @EnumSource
    void seesNothingThatIsNotTheirs(Onlooker onlooker) {
        var shown = BEHIND_THE_COMPILER.get(onlooker);
        if (shown == null) {
            // They heard the same as somebody else, who is asked in this test, too.
            assertThat(BEHIND_THE_COMPILER).containsKey(onlooker.like());
            return;
        }
        assertThat(Answers.differences(BEHIND_BOTH_WALLS.get(onlooker), shown))
                .as("PostgreSQL hides from %s what the compiler would show", onlooker)
                .isEmpty();
        rows().leaveWhatIsShownTo(onlooker);
        assertThat(Answers.differences(shown, Answers.again(shown, onlooker.using(graphQl))))
                .as("The compiler shows %s what is not theirs", onlooker)
                .isEmpty();
    }

    static StageRows rows() {
        return Objects.requireNonNull(rows);
    }

    /** Whose questions are asked: those of the package that the test stands in. */
    List<String> features() {
        var name = getClass().getPackageName();
        return List.of(name.substring(name.lastIndexOf('.') + 1));
    }
}
