package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.meeting.Meeting.State;
import org.entregent.meeting.Meeting.Venue;
import org.entregent.meeting.MeetingDecision.Circumstances;
import org.entregent.meeting.MeetingDecision.MarksAreMissing;
import org.entregent.meeting.MeetingDecision.Moved;
import org.entregent.meeting.MeetingDecision.NotAllowed;
import org.entregent.meeting.MeetingDecision.NotDue;
import org.entregent.region.PublicHoliday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingDecisionTest {

    /** The flow as the network describes it: whose step, from where, to where. What is not written here is refused. */
    private static final String FLOW = """
            OFFICER OPEN PLANNED OPEN
            OFFICER MOVE PLANNED PLANNED
            OFFICER MOVE HOLIDAY PLANNED
            OFFICER MOVE DISCARDED PLANNED
            OFFICER MARK_HOLIDAY PLANNED HOLIDAY
            OFFICER DISCARD PLANNED DISCARDED
            OFFICER DISCARD HOLIDAY DISCARDED
            OFFICER DISCARD OPEN DISCARDED
            OFFICER DISCARD DRAFT DISCARDED
            OFFICER END OPEN DRAFT
            SYSTEM END OPEN DRAFT
            OFFICER COMPLETE OPEN COMPLETED
            OFFICER COMPLETE DRAFT COMPLETED
            OFFICER COMPLETE REOPENED COMPLETED
            DIRECTOR REOPEN COMPLETED REOPENED
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Circumstances ON_THE_DAY = new Circumstances(DAY, 0);

    private record Step(MeetingActor actor, MeetingAction action, MeetingStatus from) {}

    private static final Map<Step, MeetingStatus> EXPECTED = read();

    @ParameterizedTest
    @MethodSource("everyWay")
    void followsTheFlow(MeetingStatus status, MeetingAction action, MeetingActor actor) {
        var decision = MeetingDecision.decide(meeting(status), action, EnumSet.of(actor), ON_THE_DAY);
        var target = EXPECTED.get(new Step(actor, action, status));
        if (target == null) {
            assertThat(decision).isEqualTo(new NotAllowed(status, allowed(status, actor)));
        } else {
            assertThat(decision).isEqualTo(new Moved(target));
        }
    }

    @Test
    void nothingBeginsBeforeItsDay() {
        var officer = EnumSet.of(MeetingActor.OFFICER);
        var before = new Circumstances(DAY.minusDays(1), 0);
        assertThat(MeetingDecision.decide(meeting(MeetingStatus.PLANNED), MeetingAction.OPEN, officer, before))
                .isEqualTo(new NotDue(DAY));
        var after = new Circumstances(DAY.plusDays(9), 0);
        assertThat(MeetingDecision.decide(meeting(MeetingStatus.PLANNED), MeetingAction.OPEN, officer, after))
                .isEqualTo(new Moved(MeetingStatus.OPEN));
    }

    @Test
    void nothingIsCompletedWhileSomebodyIsUnmarked() {
        var officer = EnumSet.of(MeetingActor.OFFICER);
        var two = new Circumstances(DAY, 2);
        assertThat(MeetingDecision.decide(meeting(MeetingStatus.DRAFT), MeetingAction.COMPLETE, officer, two))
                .isEqualTo(new MarksAreMissing(2));
        assertThat(MeetingDecision.decide(meeting(MeetingStatus.OPEN), MeetingAction.END, officer, two))
                .isEqualTo(new Moved(MeetingStatus.DRAFT));
    }

    @Test
    void eachCompletionHasASnapshotOfItsOwnAndTheFirstAloneTakesFactsIn() {
        var planned = meeting(MeetingStatus.PLANNED);
        assertThat(planned.isToTakeIn()).isTrue();
        var completed = planned.after(said(MeetingAction.COMPLETE, null), MeetingStatus.COMPLETED);
        assertThat(completed.snapshotVersion()).isEqualTo(1);
        assertThat(completed.isToTakeIn()).isFalse();
        var reopened = completed.after(said(MeetingAction.REOPEN, "Erreur"), MeetingStatus.REOPENED);
        assertThat(reopened.state().reason()).isEqualTo("Erreur");
        assertThat(reopened.snapshotVersion()).isEqualTo(1);
        assertThat(reopened.after(said(MeetingAction.COMPLETE, null), MeetingStatus.COMPLETED)
                        .snapshotVersion())
                .isEqualTo(2);
        assertThat(reopened.version()).isEqualTo(planned.version() + 2);
    }

    private static MeetingStep said(MeetingAction action, String reason) {
        return new MeetingStep(UUID.randomUUID(), action, reason, null, UUID.randomUUID(), Instant.EPOCH);
    }

    private static Meeting meeting(MeetingStatus status) {
        return new Meeting(
                2,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 23),
                new Venue(DAY, LocalTime.of(7, 15), "Cafétéria", "12 rue du Pain-Partagé", null),
                new State(status, status == MeetingStatus.HOLIDAY ? PublicHoliday.ARMISTICE : null, null, false, null),
                0,
                Instant.EPOCH,
                1);
    }

    private static List<MeetingAction> allowed(MeetingStatus status, MeetingActor actor) {
        return Arrays.stream(MeetingAction.values())
                .filter(action -> EXPECTED.containsKey(new Step(actor, action, status)))
                .toList();
    }

    private static Stream<Arguments> everyWay() {
        return Arrays.stream(MeetingStatus.values())
                .flatMap(status -> Arrays.stream(MeetingAction.values())
                        .flatMap(action -> Arrays.stream(MeetingActor.values())
                                .map(actor -> Arguments.of(status, action, actor))));
    }

    private static Map<Step, MeetingStatus> read() {
        var steps = new HashMap<Step, MeetingStatus>();
        FLOW.lines()
                .map(line -> line.split(" "))
                .forEach(words -> steps.put(
                        new Step(
                                MeetingActor.valueOf(words[0]),
                                MeetingAction.valueOf(words[1]),
                                MeetingStatus.valueOf(words[2])),
                        MeetingStatus.valueOf(words[3])));
        return steps;
    }
}
