package org.entregent.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of a visit's life, held against another one. */
class VisitorTransitionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # status,        officer's steps
                    INVITED,         CONFIRM CANCEL ATTEND MISS
                    REGISTERED,      CONFIRM CANCEL ATTEND MISS
                    CONFIRMED,       CANCEL ATTEND MISS
                    ATTENDED,        MISS UNMARK APPLY RETURN DECLINE REDIRECT
                    NO_SHOW,         ATTEND UNMARK
                    CANCELLED,       ATTEND
                    APPLYING,        DECLINE REDIRECT JOIN
                    RETURNING,       APPLY DECLINE REDIRECT JOIN
                    NOT_INTERESTED,  JOIN
                    REDIRECTED,      DECLINE JOIN
                    MEMBER,          ''
                    """)
    void officersTakeTheseSteps(VisitorStatus status, String steps) {
        var expected =
                Stream.of(steps.split(" ")).filter(step -> !step.isEmpty()).map(VisitorAction::valueOf);
        assertThat(VisitorTransition.actions(status, VisitorActor.OFFICER))
                .containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    INVITED,    REGISTER,  REGISTERED
                    INVITED,    CANCEL,    CANCELLED
                    REGISTERED, CANCEL,    CANCELLED
                    CONFIRMED,  CANCEL,    CANCELLED
                    """)
    void visitorsComeOrDont(VisitorStatus from, VisitorAction action, VisitorStatus to) {
        assertThat(VisitorTransition.target(action, from, VisitorActor.VISITOR)).contains(to);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INVITED", "REGISTERED", "CONFIRMED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsOverIsNoMatterOfVisitors(VisitorStatus status) {
        assertThat(VisitorTransition.actions(status, VisitorActor.VISITOR)).isEmpty();
        assertThat(VisitorTransition.actions(status, VisitorActor.SYSTEM)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void membersOnlyInvite(VisitorStatus status) {
        assertThat(VisitorTransition.actions(status, VisitorActor.MEMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ATTENDED,  ATTEND
                    NO_SHOW,   MISS
                    CONFIRMED, UNMARK
                    """)
    void aMarkThatIsThereAlreadyChangesNothing(VisitorStatus status, VisitorAction action) {
        assertThat(VisitorDecision.decide(Visitors.standing(status), action, VisitorActor.OFFICER, Visitors.HELD_ON))
                .isEqualTo(new VisitorDecision.Unchanged());
    }

    @ParameterizedTest
    @CsvSource({"ATTEND", "MISS"})
    void nobodyCameToAMeetingThatIsToCome(VisitorAction action) {
        var visitor = Visitors.standing(VisitorStatus.CONFIRMED);
        assertThat(VisitorDecision.decide(visitor, action, VisitorActor.OFFICER, Visitors.HELD_ON.minusDays(1)))
                .isEqualTo(new VisitorDecision.NotDue(Visitors.HELD_ON));
        assertThat(VisitorDecision.decide(visitor, action, VisitorActor.OFFICER, Visitors.HELD_ON))
                .isInstanceOf(VisitorDecision.Moved.class);
    }
}
