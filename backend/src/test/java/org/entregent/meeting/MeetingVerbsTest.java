package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.unknownLike;
import static org.entregent.Inputs.with;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.mark;
import static org.entregent.meeting.MeetingSamples.marks;
import static org.entregent.meeting.MeetingSamples.planned;
import static org.entregent.meeting.MeetingSamples.step;

import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How a meeting is led on: by whom, from where to where, and what that leaves. */
@ApplicationTest
@DemonstrationData
class MeetingVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs president;
    Verbs director;
    Verbs member;

    @BeforeEach
    void meet() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        member = new Verbs(graphQl.as(Cast.GIVER));
    }

    @Test
    void aMeetingIsOpenedMarkedCompletedReopenedAndCompletedAnew() {
        var meeting = president.read("meeting", due(Cast.GIVER));
        assertThat(actions(meeting)).containsExactly("OPEN", "MOVE", "MARK_HOLIDAY", "DISCARD");
        assertThat(meeting.at("/attendance")).isEmpty();
        meeting = president.done("openMeeting", step(meeting));
        assertThat(meeting.at("/status").asString()).isEqualTo("OPEN");
        var expected = meeting.at("/attendance").size();
        assertThat(expected).isBetween(25, 40);
        assertThat(meeting.at("/totals/unmarked").asInt()).isEqualTo(expected);
        meeting = president.done("markAttendance", marks(meeting, mark(Cast.memberId(member.client()), "LATE")));
        assertThat(meeting.at("/totals/late").asInt()).isEqualTo(1);
        meeting = president.done("endMeeting", step(meeting));
        assertThat(actions(meeting)).containsExactly("DISCARD", "COMPLETE");
        var missing =
                Refusals.require(president.client(), "completeMeeting", step(meeting), "MarksMissing", "restAbsent");
        assertThat(missing.at("/memberCount").asInt()).isEqualTo(expected - 1);
        meeting = president.done("completeMeeting", step(meeting, "restAbsent", true));
        assertThat(meeting.at("/status").asString()).isEqualTo("COMPLETED");
        assertThat(meeting.at("/snapshots/0/late").asInt()).isEqualTo(1);
        assertThat(meeting.at("/snapshots/0/absent").asInt()).isEqualTo(expected - 1);
        assertThat(actions(meeting)).isEmpty();
        Refusals.require(
                president.client(), "reopenMeeting", step(meeting, "reason", "Erreur"), "MeetingStepNotAllowed", "");
        meeting = director.done("reopenMeeting", step(meeting, "reason", "Erreur de pointage"));
        assertThat(meeting.at("/reason").asString()).isEqualTo("Erreur de pointage");
        meeting = president.done("markAttendance", marks(meeting, mark(Cast.memberId(member.client()), "PRESENT")));
        meeting = president.done("completeMeeting", step(meeting));
        assertThat(meeting.at("/snapshots").size()).isEqualTo(2);
        assertThat(meeting.at("/snapshots/0/present").asInt()).isEqualTo(1);
        assertThat(meeting.at("/snapshots/1/late").asInt()).isEqualTo(1);
        assertThat(meeting.at("/history")
                        .valueStream()
                        .map(event -> event.at("/action").asString()))
                .containsExactly("OPEN", "END", "COMPLETE", "REOPEN", "COMPLETE");
        assertThat(meeting.at("/history/3/doneBy").asString()).isEqualTo("Honorine Boussolin");
    }

    @Test
    void aMeetingIsMovedAndCalledOffAndHeldAfterAll() {
        var meeting = president.read("meeting", planned(Cast.GIVER, 3));
        var day = java.time.LocalDate.parse(meeting.at("/heldOn").asString()).minusDays(1);
        meeting = president.done(
                "moveMeeting",
                with(
                        step(meeting),
                        "heldOn",
                        day.toString(),
                        "onlineUrl",
                        "https://visio.example/table",
                        "place",
                        "En ligne"));
        assertThat(meeting.at("/heldOn").asString()).isEqualTo(day.toString());
        assertThat(meeting.at("/onlineUrl").asString()).isEqualTo("https://visio.example/table");
        meeting = president.done("markHoliday", step(meeting, "reason", "Pont"));
        assertThat(meeting.at("/status").asString()).isEqualTo("HOLIDAY");
        meeting = president.done("discardMeeting", step(meeting));
        meeting = president.done("moveMeeting", step(meeting, "onlineUrl", ""));
        assertThat(meeting.at("/status").asString()).isEqualTo("PLANNED");
        assertThat(meeting.at("/onlineUrl").isNull()).isTrue();
        assertThat(meeting.at("/place").asString()).isEqualTo("En ligne");
        assertThat(meeting.at("/reason").isNull()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var meeting = president.read("meeting", planned(Cast.GIVER, 2));
        var other = president.read("meeting", planned(Cast.GIVER, 1));
        var client = president.client();
        Refusals.require(client, "openMeeting", step(meeting), "MeetingNotDue", "");
        Refusals.require(client, "endMeeting", step(meeting), "MeetingStepNotAllowed", "");
        var taken = step(meeting, "heldOn", other.at("/heldOn").asString());
        Refusals.require(client, "moveMeeting", taken, "MeetingDayTaken", "heldOn");
        Refusals.require(client, "moveMeeting", step(meeting, "heldOn", "2030-01-01"), "InvalidInput", "heldOn");
        Refusals.require(client, "moveMeeting", step(meeting, "startsAt", "03:00:00"), "InvalidInput", "startsAt");
        Refusals.require(client, "moveMeeting", step(meeting, "startsAt", "08:00:30"), "InvalidInput", "startsAt");
        Refusals.require(
                client, "moveMeeting", step(meeting, "onlineUrl", "http://a.example"), "InvalidInput", "onlineUrl");
        Refusals.require(client, "moveMeeting", step(meeting, "place", " "), "InvalidInput", "place");
        Refusals.require(client, "markHoliday", step(meeting, "reason", "x".repeat(501)), "InvalidInput", "reason");
        Refusals.require(client, "markHoliday", step(meeting, "version", 7), "VersionConflict", "version");
        var unknown = step(meeting, "meetingId", unknownLike(meeting.at("/id").asString()));
        Refusals.require(client, "markHoliday", unknown, "NotFoundOrForbidden", "meetingId");
        Refusals.require(
                client,
                "markAttendance",
                marks(meeting, mark(Cast.memberId(member.client()), "LATE")),
                "MeetingStepNotAllowed",
                "");
    }

    @Test
    void theSameCommandAgainChangesNothingAndAnotherUnderItsIdIsRefused() {
        var meeting = president.read("meeting", planned(Cast.GIVER, 4));
        var said = step(meeting, "reason", "Vacances");
        var first = president.done("markHoliday", said);
        var before = Tables.state();
        assertThat(president.done("markHoliday", said)).isEqualTo(first);
        assertThat(Tables.state()).isEqualTo(before);
        Refusals.require(
                president.client(), "markHoliday", with(said, "reason", "Autre"), "IdAlreadyUsed", "commandId");
        Refusals.require(president.client(), "discardMeeting", said, "IdAlreadyUsed", "commandId");
    }

    @Test
    void onlyWhoeverRunsTheChapterLeadsItsMeetings() {
        var meeting = president.read("meeting", planned(Cast.GIVER, 5));
        var input = step(meeting);
        assertThat(member.send("markHoliday", input).codes()).containsExactly("FORBIDDEN");
        var neighbour = graphQl.as(Cast.neighboursPresident());
        Refusals.require(neighbour, "markHoliday", input, "NotFoundOrForbidden", "meetingId");
        Refusals.require(graphQl.as(Cast.DIRECTOR_ABROAD), "markHoliday", input, "NotFoundOrForbidden", "meetingId");
        assertThat(graphQl.asClient(Cast.PARTNER, "meetings.read:fr-14")
                        .run(
                                "mutation ($input: StepMeetingInput!) { markHoliday(input: $input) { meeting { id } } }",
                                Map.of("input", input))
                        .codes())
                .isNotEmpty();
        assertThat(director.done("markHoliday", input).at("/status").asString()).isEqualTo("HOLIDAY");
    }

    @Test
    void whatSomebodySeesOfAMeetingDependsOnWhoTheyAre() {
        var id = Owner.ask("""
                select 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id
                where account.email_folded = '%s' and meeting.status = 'COMPLETED' order by held_on desc limit 1""".formatted(Cast.GIVER));
        var own = member.read("meeting", id);
        assertThat(own.at("/attendance").size()).isEqualTo(1);
        assertThat(own.at("/totals").isNull()).isTrue();
        assertThat(own.at("/snapshots/0/present").asInt()).isGreaterThan(15);
        assertThat(own.at("/history")).isEmpty();
        assertThat(actions(own)).isEmpty();
        assertThat(director.read("meeting", id).at("/attendance").size()).isGreaterThan(25);
        assertThat(new Verbs(graphQl.as(Cast.neighbour())).read("meeting", id).isNull())
                .isTrue();
        assertThat(new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD))
                        .read("meeting", id)
                        .isNull())
                .isTrue();
        var partner = graphQl.asClient(Cast.PARTNER, "meetings.read:fr-14");
        var seen = partner.run(
                "query ($id: ID!) { meeting(id: $id) { status heldOn snapshot { present absent closedBusiness { minorUnits } } } }",
                Map.of("id", id));
        assertThat(seen.at("/meeting/snapshot/present")).isEqualTo(own.at("/snapshots/0/present"));
        assertThat(graphQl.asClient(Cast.PARTNER_ABROAD, "meetings.read:fr-13")
                        .run("query ($id: ID!) { meeting(id: $id) { status } }", Map.of("id", id))
                        .at("/meeting")
                        .isNull())
                .isTrue();
    }

    private static List<String> actions(JsonNode meeting) {
        return meeting.at("/viewerActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
