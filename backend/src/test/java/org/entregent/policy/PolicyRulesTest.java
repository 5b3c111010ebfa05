package org.entregent.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be laid down, and which field is named when it may not. */
class PolicyRulesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void eachFieldAtFaultIsNamed(Policy policy, List<String> fields) {
        assertThat(policy.faults().stream().map(PolicyFault::field)).containsExactlyElementsOf(fields);
        assertThat(policy.told().keySet()).containsAll(fields);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(new DuesPolicy(1, 15, 32, 4)),
                rule(new DuesPolicy(1, 2, 3, 1)),
                rule(new DuesPolicy(363, 364, 365, 12)),
                rule(new DuesPolicy(0, 15, 32, 4), "daysUntilLate"),
                rule(new DuesPolicy(15, 15, 32, 4), "daysUntilExpired"),
                rule(new DuesPolicy(1, 32, 32, 4), "daysUntilRemoved"),
                rule(new DuesPolicy(1, 15, 366, 4), "daysUntilRemoved"),
                rule(new DuesPolicy(1, 15, 32, 0), "renewalMonths"),
                rule(new DuesPolicy(1, 15, 32, 13), "renewalMonths"),
                rule(
                        new DuesPolicy(0, 366, 40, 13),
                        "daysUntilLate",
                        "daysUntilExpired",
                        "daysUntilRemoved",
                        "renewalMonths"),
                rule(new VisitPolicy(1)),
                rule(new VisitPolicy(12)),
                rule(new VisitPolicy(0), "mostVisits"),
                rule(new VisitPolicy(13), "mostVisits"),
                rule(new SubstitutePolicy(0)),
                rule(new SubstitutePolicy(26)),
                rule(new SubstitutePolicy(-1), "mostInSixMonths"),
                rule(new SubstitutePolicy(27), "mostInSixMonths"),
                rule(new AbsencePolicy(2, 3)),
                rule(new AbsencePolicy(1, 26)),
                rule(new AbsencePolicy(0, 3), "firstWarning"),
                rule(new AbsencePolicy(3, 3), "secondWarning"),
                rule(new AbsencePolicy(2, 27), "secondWarning"),
                rule(new SeatPolicy(1)),
                rule(new SeatPolicy(180)),
                rule(new SeatPolicy(0), "heldDays"),
                rule(new SeatPolicy(181), "heldDays"));
    }

    private static Arguments rule(Policy policy, String... fields) {
        return Arguments.of(policy, List.of(fields));
    }
}
