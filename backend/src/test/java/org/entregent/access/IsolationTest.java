package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.access.Answers.Answer;
import org.entregent.access.EveryWay.Question;
import org.entregent.graph.PlantedFault;
import org.junit.jupiter.api.Test;

/** The questions that belong to no feature, and the proof that those of all features together notice what is missing. */
@ApplicationTest
@DemonstrationData
class IsolationTest extends Isolation {

    /** Together they notice each condition that is missing. */
    private static final Set<Onlooker> WITNESSES = EnumSet.of(
            Onlooker.MEMBER_OF_PROVENCE,
            Onlooker.DIRECTOR_OF_PROVENCE,
            Onlooker.PARTNER_ACROSS,
            Onlooker.PARTNER_ACROSS_THE_OTHER_WAY);

    /** Documents that are asked about each fault at first. */
    private static final int FEW = 6;

    /** So many times more are asked about what those before did not notice. */
    private static final int MORE = 5;

    @Override
    List<String> features() {
        return List.of("access", "base");
    }

    @Test
    void eachFeatureAsksWhatItDeclares() {
        assertThat(questions.stream().map(Question::feature).distinct())
                .filteredOn(feature -> !features().contains(feature))
                .allSatisfy(feature -> assertThat(Isolation.class).isAssignableFrom(test(feature)));
    }

    @Test
    void aConditionThatIsMissingIsNoticed() {
        var all = PlantedFault.all(types);
        assertThat(all).hasSizeGreaterThan(10);
        // Most are noticed by some of the documents that could: only the others are worth all of them.
        var behindAnother = FeatureParts.list(FeaturePart::behindAnother);
        var left = unnoticed(all, FEW);
        assertThat(left).extracting(PlantedFault::place).containsAll(behindAnother);
        left.removeIf(fault -> behindAnother.contains(fault.place()));
        left = unnoticed(left, FEW * MORE);
        left = unnoticed(left, FEW * MORE * MORE);
        assertThat(unnoticed(left, Integer.MAX_VALUE)).isEmpty();
    }

    /** Those that none of the witnesses would notice, who ask at most so many documents about each. */
    private List<PlantedFault> unnoticed(List<PlantedFault> faults, int most) {
        var documents = questions.stream()
                .flatMap(question -> question.parts().stream())
                .toList();
        var unnoticed = new ArrayList<>(faults);
        for (var witness : WITNESSES) {
            if (unnoticed.isEmpty()) {
                break;
            }
            rows().restore();
            var before = new LinkedHashMap<PlantedFault, List<Answer>>();
            unnoticed.forEach(fault -> before.put(fault, answersWith(fault, witness, some(documents, fault, most))));
            rows().leaveWhatIsShownTo(witness);
            unnoticed.removeIf(fault -> !Answers.differences(
                            before.get(fault), answersWith(fault, witness, some(documents, fault, most)))
                    .isEmpty());
        }
        return unnoticed;
    }

    /** Of the documents about what is at fault at most so many, from all over the schema. */
    private static List<String> some(List<String> documents, PlantedFault fault, int most) {
        var about = documents.stream()
                .filter(document -> isAbout(document, fault.place()))
                .toList();
        var step = Math.max(1, about.size() / most);
        return IntStream.range(0, Math.min(most, about.size()))
                .mapToObj(place -> about.get(place * step))
                .toList();
    }

    /** Asked in documents of their own, so that the plans with the fault serve nobody else. */
    private List<Answer> answersWith(PlantedFault fault, Onlooker witness, List<String> documents) {
        fault.plant().run();
        try {
            return Answers.withFault(
                    documents.stream()
                            .map(document -> "# " + fault + "\n" + document)
                            .toList(),
                    witness.using(graphQl));
        } finally {
            fault.remove().run();
        }
    }

    /** By its id, or at the root by the field that is named as it is. */
    private static boolean isAbout(String document, String place) {
        var parts = place.split("\\.");
        var root = ": " + Character.toLowerCase(parts[0].charAt(0)) + parts[0].substring(1) + "(";
        return (document.contains("... on " + parts[0] + " { ") || document.contains(root))
                && (parts.length == 1 || document.contains(parts[1]));
    }

    private static Class<?> test(String feature) {
        var name = Character.toUpperCase(feature.charAt(0)) + feature.substring(1) + "IsolationTest";
        try {
            return Class.forName("org.entregent." + feature + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("Let " + name + " ask what the feature declares", missing);
        }
    }
}
