package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.meeting.MeetingSamples.credit;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.mark;
import static org.entregent.meeting.MeetingSamples.marks;
import static org.entregent.meeting.MeetingSamples.planned;
import static org.entregent.meeting.MeetingSamples.step;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.EventStream;
import org.entregent.GraphQlClient;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who runs a meeting sees the others' marks as they are made. */
@ApplicationTest
@DemonstrationData
class MeetingStreamTest {

    private static final String CHANGES = """
            subscription ($id: ID, $chapter: ID) { meetingChanged(id: $id, chapterId: $chapter) {
              meeting { id status totals { late } attendance { mark } } chapter { id } } }""";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    MeterRegistry meters;

    Verbs president;
    String giverId;

    @BeforeEach
    void meet() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        giverId = Cast.memberId(graphQl.as(Cast.GIVER));
    }

    @Test
    void marksAreSeenAsTheyAreMadeByWhoeverMaySeeThem() {
        var meeting = president.read("meeting", due(Cast.GIVER));
        try (var officer = listen(president.client(), Map.of());
                var director = listen(graphQl.as(Cast.DIRECTOR), Map.of());
                var member = listen(graphQl.as(Cast.GIVER), Map.of());
                var abroad = listen(graphQl.as(Cast.DIRECTOR_ABROAD), Map.of());
                var neighbour = listen(graphQl.as(Cast.neighbour()), Map.of())) {
            var opened = president.done("openMeeting", step(meeting));
            president.done("markAttendance", marks(opened, mark(giverId, "LATE")));
            for (var stream : new EventStream[] {officer, director, member}) {
                assertThat(stream.next()
                                .at("/data/meetingChanged/meeting/status")
                                .asString())
                        .isEqualTo("OPEN");
            }
            for (var stream : new EventStream[] {officer, director}) {
                var seen = stream.next().at("/data/meetingChanged/meeting");
                assertThat(seen.at("/totals/late").asInt()).isEqualTo(1);
                assertThat(seen.at("/attendance").size()).isGreaterThan(20);
            }
            var own = member.next().at("/data/meetingChanged/meeting");
            assertThat(own.at("/totals").isNull()).isTrue();
            assertThat(own.at("/attendance").size()).isEqualTo(1);
            // What they hear first is the first that concerns them.
            new Verbs(graphQl.as(Cast.MEMBER_ABROAD)).done("recordCredit", credit(1));
            assertThat(abroad.next().at("/data/meetingChanged/meeting").isNull())
                    .isTrue();
            new Verbs(graphQl.as(Cast.neighbour())).done("recordCredit", credit(1));
            assertThat(neighbour.next().at("/data/meetingChanged/meeting").isNull())
                    .isTrue();
        }
    }

    @Test
    void oneMeetingOrOneChapterCanBeFollowedAlone() {
        var followed = president.read("meeting", planned(Cast.GIVER, 3));
        var other = president.read("meeting", planned(Cast.GIVER, 4));
        var chapter = followed.at("/chapter/id").asString();
        try (var meeting = listen(
                        president.client(), Map.of("id", followed.at("/id").asString()));
                var all = listen(graphQl.as(Cast.DIRECTOR), Map.of("chapter", chapter));
                var nothing = listen(president.client(), Map.of("id", "nonsense"))) {
            president.done("markHoliday", step(other));
            president.done("markHoliday", step(followed));
            assertThat(meeting.next().at("/data/meetingChanged/meeting/id")).isEqualTo(followed.at("/id"));
            assertThat(all.next().at("/data/meetingChanged/meeting/id")).isEqualTo(other.at("/id"));
            assertThat(all.next().at("/data/meetingChanged/meeting/id")).isEqualTo(followed.at("/id"));
            new Verbs(graphQl.as(Cast.GIVER)).done("recordCredit", credit(1));
            assertThat(all.next().at("/data/meetingChanged/chapter/id").asString())
                    .isEqualTo(chapter);
            assertThat(meeting.isQuiet()).isTrue();
            assertThat(nothing.isQuiet()).isTrue();
        }
    }

    @Test
    void whoMayReadNoMeetingIsRefused() {
        try (var stream = graphQl.listen(CHANGES, Map.of())) {
            assertThat(stream.next().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        }
    }

    /** Returns once the server listens: what happens from now on is heard. */
    private EventStream listen(GraphQlClient client, Map<String, String> variables) {
        var before = begun();
        var stream = client.listen(CHANGES, variables);
        var deadline = Instant.now().plusSeconds(30);
        while (begun() <= before) {
            if (!stream.isOpen() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("The stream did not begin" + (stream.isQuiet() ? "" : ": " + stream.next()));
            }
            Thread.onSpinWait();
        }
        return stream;
    }

    private double begun() {
        return meters.get("entregent.meeting.streams").counter().count();
    }
}
