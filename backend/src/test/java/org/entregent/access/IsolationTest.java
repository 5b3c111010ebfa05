package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.graph.GraphType;
import org.entregent.graph.PlantedFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Nobody sees what is not theirs: all that somebody must not see (see {@link Sights}) can be taken out of the database, and not a
 * byte of their answers changes, whatever they ask. Hence what is hidden and what does not exist look alike, in values, lists and
 * counts. Documents come from the schema: a new type or field is asked for by itself.
 */
@ApplicationTest
@DemonstrationData
class IsolationTest {

    /** Together they notice each condition that is missing. */
    private static final Set<Onlooker> WITNESSES = EnumSet.of(
            Onlooker.MEMBER_OF_PROVENCE,
            Onlooker.DIRECTOR_OF_PROVENCE,
            Onlooker.PARTNER_ACROSS,
            Onlooker.PARTNER_ACROSS_THE_OTHER_WAY);

    /** Rows that are reached through another row alone, whose condition is the same or narrower. */
    private static final Set<String> BEHIND_ANOTHER = Set.of("ReferralEvent", "ClosedBusinessCorrection");

    @Autowired
    GraphQlSource source;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    List<GraphType<?>> types;

    List<String> documents;

    @BeforeEach
    void set() {
        Stage.set();
        documents = new EveryWay(source.schema(), Landmarks.values()).documents();
    }

    @ParameterizedTest
    @EnumSource
    void seesNothingThatIsNotTheirs(Onlooker onlooker) {
        var behindBothWalls = answers(onlooker, documents);
        Stage.takeSecondWallDown();
        var behindTheCompiler = answers(onlooker, documents);
        assertThat(differences(behindBothWalls, behindTheCompiler))
                .as("PostgreSQL hides what the compiler would show")
                .isEmpty();
        Stage.removeWhatIsHiddenFrom(onlooker);
        assertThat(differences(behindTheCompiler, answers(onlooker, documents)))
                .as("The compiler shows what is not theirs")
                .isEmpty();
    }

    @Test
    void aConditionThatIsMissingIsNoticed() {
        var unnoticed = new ArrayList<>(PlantedFault.all(types));
        assertThat(unnoticed).hasSizeGreaterThan(10);
        for (var witness : WITNESSES) {
            Stage.set();
            Stage.takeSecondWallDown();
            var before = new LinkedHashMap<PlantedFault, Map<String, String>>();
            unnoticed.forEach(fault -> before.put(fault, answersWith(fault, witness)));
            Stage.removeWhatIsHiddenFrom(witness);
            unnoticed.removeIf(fault ->
                    !differences(before.get(fault), answersWith(fault, witness)).isEmpty());
        }
        assertThat(unnoticed).extracting(PlantedFault::place).containsExactlyInAnyOrderElementsOf(BEHIND_ANOTHER);
    }

    /** Asked in documents of their own, so that the plans with the fault serve nobody else. */
    private Map<String, String> answersWith(PlantedFault fault, Onlooker witness) {
        fault.plant().run();
        try {
            return answers(
                    witness,
                    documents.stream()
                            .filter(document -> isAbout(document, fault.place()))
                            .map(document -> "# " + fault + "\n" + document)
                            .toList());
        } finally {
            fault.remove().run();
        }
    }

    private static boolean isAbout(String document, String place) {
        var parts = place.split("\\.");
        return document.contains("... on " + parts[0] + " { ") && (parts.length == 1 || document.contains(parts[1]));
    }

    private Map<String, String> answers(Onlooker onlooker, List<String> asked) {
        var client = onlooker.using(graphQl);
        return asked.parallelStream().collect(Collectors.toMap(Function.identity(), document -> {
            var answer = client.run(document);
            assertThat(answer.codes()).as("%s: %s", document, answer.body()).isSubsetOf("FORBIDDEN");
            return withoutRequestId(answer.body().toString());
        }));
    }

    static String withoutRequestId(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static List<String> differences(Map<String, String> some, Map<String, String> others) {
        return new TreeSet<>(some.keySet())
                .stream()
                        .filter(document -> !some.get(document).equals(others.get(document)))
                        .map(document -> document + "\n  " + some.get(document) + "\n  " + others.get(document))
                        .toList();
    }
}
