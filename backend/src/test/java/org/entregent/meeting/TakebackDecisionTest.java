package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what may be taken back. */
class TakebackDecisionTest {

    private static final UUID MEETING = UUID.randomUUID();

    static Stream<Arguments> table() {
        var waiting = recorded(false, false);
        var counted = recorded(true, false);
        return Stream.of(
                Arguments.of("what waits, by whoever may", List.of(waiting), true, TakebackDecision.TAKEN_BACK),
                Arguments.of("both of a one-to-one", List.of(waiting, waiting), true, TakebackDecision.TAKEN_BACK),
                Arguments.of("by anybody else", List.of(waiting), false, TakebackDecision.HIDDEN),
                Arguments.of("what isn't there", List.of(), true, TakebackDecision.HIDDEN),
                Arguments.of("what a meeting counts", List.of(counted), true, TakebackDecision.COUNTED),
                Arguments.of("what the other's counts", List.of(waiting, counted), true, TakebackDecision.COUNTED),
                Arguments.of("what a meeting counts, by others", List.of(counted), false, TakebackDecision.HIDDEN),
                Arguments.of("once more", List.of(recorded(false, true)), true, TakebackDecision.REPEATED),
                // Both the entry and the one that takes it off are in the meeting by then.
                Arguments.of("once more, later", List.of(recorded(true, true)), true, TakebackDecision.REPEATED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void decides(String when, List<Recorded> recorded, boolean isTheirs, TakebackDecision expected) {
        assertThat(TakebackDecision.decide(recorded, isTheirs)).as(when).isEqualTo(expected);
    }

    private static Recorded recorded(boolean isCounted, boolean isTakenBack) {
        return new Recorded(
                EntryKind.ONE_TO_ONE,
                Entry.FIRST,
                new Owner(14, UUID.randomUUID(), UUID.randomUUID()),
                Worth.ONE,
                isCounted ? MEETING : null,
                isTakenBack);
    }
}
