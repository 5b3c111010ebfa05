package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.access.Answers.Answer;
import org.entregent.access.EveryWay.Question;
import org.entregent.graph.GraphType;
import org.entregent.graph.PlantedFault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Autowired
    List<GraphType<?>> types;

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
        var unnoticed = new ArrayList<>(PlantedFault.all(types));
        assertThat(unnoticed).hasSizeGreaterThan(10);
        var documents = questions.stream()
                .flatMap(question -> question.parts().stream())
                .toList();
        for (var witness : WITNESSES) {
            rows().restore();
            var before = new LinkedHashMap<PlantedFault, List<Answer>>();
            unnoticed.forEach(fault -> before.put(fault, answersWith(fault, witness, documents)));
            rows().leaveWhatIsShownTo(witness);
            unnoticed.removeIf(fault -> !Answers.differences(before.get(fault), answersWith(fault, witness, documents))
                    .isEmpty());
        }
        assertThat(unnoticed)
                .extracting(PlantedFault::place)
                .containsExactlyInAnyOrderElementsOf(FeatureParts.list(FeaturePart::behindAnother));
    }

    /** Asked in documents of their own, so that the plans with the fault serve nobody else. */
    private List<Answer> answersWith(PlantedFault fault, Onlooker witness, Collection<String> documents) {
        fault.plant().run();
        try {
            return Answers.withFault(
                    documents.stream()
                            .filter(document -> isAbout(document, fault.place()))
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
