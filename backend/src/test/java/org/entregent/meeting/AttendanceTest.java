package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entregent.Inputs.with;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.mark;
import static org.entregent.meeting.MeetingSamples.marks;
import static org.entregent.meeting.MeetingSamples.step;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Marks: which of them holds, what is kept of the others, and who learns which are medical. */
@ApplicationTest
@DemonstrationData
class AttendanceTest {

    private static final String SUMMARY = """
            query ($id: ID!, $from: Date!, $to: Date!) { member(id: $id) {
              attendance(from: $from, to: $to) { meetings present absent late medical substitutes rate } } }""";

    @Autowired
    GraphQlClient graphQl;

    Verbs president;
    Verbs director;
    String giverId;
    String receiverId;

    @BeforeEach
    void meet() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        giverId = Cast.memberId(graphQl.as(Cast.GIVER));
        receiverId = Cast.memberId(graphQl.as(Cast.RECEIVER));
    }

    @Test
    void theLaterMarkHoldsWhicheverCameFirstAndAllAreKept() {
        var meeting = president.done("openMeeting", step(president.read("meeting", due(Cast.GIVER))));
        var now = TestClock.now();
        var late = with(mark(giverId, "LATE"), "markedAt", now.minusSeconds(60).toString());
        var absent =
                with(mark(giverId, "ABSENT"), "markedAt", now.minusSeconds(600).toString());
        meeting = director.done("markAttendance", marks(meeting, late));
        // A phone that was without a network comes later with what it marked before.
        meeting = president.done("markAttendance", marks(meeting, absent));
        var attendance = of(meeting, giverId);
        assertThat(attendance.at("/mark").asString()).isEqualTo("LATE");
        assertThat(attendance.at("/entries").size()).isEqualTo(2);
        assertThat(attendance.at("/entries/0/holds").asBoolean()).isTrue();
        assertThat(attendance.at("/entries/0/markedBy").asString()).isEqualTo("Honorine Boussolin");
        assertThat(attendance.at("/entries/1/holds").asBoolean()).isFalse();
        // Undone: as it was before anybody marked.
        var undone = with(mark(giverId, "LATE"), "mark", null);
        meeting = president.done("markAttendance", marks(meeting, undone));
        assertThat(of(meeting, giverId).at("/mark").isNull()).isTrue();
        assertThat(of(meeting, giverId).at("/entries").size()).isEqualTo(3);
        // Two taps in one message: the second holds.
        meeting = president.done(
                "markAttendance",
                marks(
                        meeting,
                        mark(receiverId, "PRESENT"),
                        with(mark(receiverId, "SUBSTITUTE"), "substituteName", "Léa Passante")));
        assertThat(of(meeting, receiverId).at("/mark").asString()).isEqualTo("SUBSTITUTE");
        assertThat(of(meeting, receiverId).at("/substituteName").asString()).isEqualTo("Léa Passante");
        meeting = president.done(
                "markAttendance", marks(meeting, with(mark(receiverId, "SUBSTITUTE"), "substituteId", giverId)));
        assertThat(of(meeting, receiverId).at("/substitute/id").asString()).isEqualTo(giverId);
        sameMarksAgainAddNone(meeting);
        refusesWhatIsWrong(meeting);
        medicalReasonsAreForOfficersOfTheChapterAndTheMember(meeting);
    }

    private void sameMarksAgainAddNone(JsonNode meeting) {
        var first = mark(giverId, "PRESENT");
        var sent = marks(meeting, first);
        president.done("markAttendance", sent);
        var before = Tables.state();
        president.done("markAttendance", sent);
        assertThat(Tables.state()).isEqualTo(before);
        // Half of it came through the first time.
        var both = president.done("markAttendance", marks(meeting, first, mark(receiverId, "PRESENT")));
        assertThat(of(both, receiverId).at("/mark").asString()).isEqualTo("PRESENT");
        Refusals.require(
                president.client(),
                "markAttendance",
                marks(meeting, with(first, "mark", "ABSENT")),
                "IdAlreadyUsed",
                "marks.0.id");
    }

    private void refusesWhatIsWrong(JsonNode meeting) {
        var abroad = Cast.memberId(graphQl.as(Cast.MEMBER_ABROAD));
        var client = president.client();
        Refusals.require(
                client,
                "markAttendance",
                marks(meeting, mark(abroad, "LATE")),
                "MemberNotExpected",
                "marks.0.memberId");
        Refusals.require(
                client,
                "markAttendance",
                marks(meeting, mark(giverId, "LATE"), with(mark(giverId, "LATE"), "substituteName", "Léa")),
                "InvalidInput",
                "marks.1.mark");
        var mark = mark(giverId, "LATE");
        Refusals.require(client, "markAttendance", marks(meeting, mark, mark), "InvalidInput", "marks.1.id");
        Refusals.require(client, "markAttendance", marks(meeting), "InvalidInput", "marks");
        var nobody = with(mark(giverId, "SUBSTITUTE"), "substituteId", org.entregent.Inputs.unknownLike(giverId));
        Refusals.require(client, "markAttendance", marks(meeting, nobody), "MemberNotExpected", "marks.0.substituteId");
        var future = with(mark(giverId, "LATE"), "markedAt", "2031-01-01T08:00:00Z");
        Refusals.require(client, "markAttendance", marks(meeting, future), "InvalidInput", "marks.0.markedAt");
    }

    private void medicalReasonsAreForOfficersOfTheChapterAndTheMember(JsonNode meeting) {
        president.done("markAttendance", marks(meeting, mark(receiverId, "MEDICAL")));
        var id = meeting.at("/id").asString();
        var seen = president.read("meeting", id);
        assertThat(of(seen, receiverId).at("/mark").asString()).isEqualTo("MEDICAL");
        assertThat(of(seen, receiverId).at("/entries/0/mark").asString()).isEqualTo("MEDICAL");
        assertThat(seen.at("/totals/medical").asInt()).isEqualTo(1);
        var own = new Verbs(graphQl.as(Cast.RECEIVER)).read("meeting", id);
        assertThat(of(own, receiverId).at("/mark").asString()).isEqualTo("MEDICAL");
        for (var email : new String[] {Cast.DIRECTOR, Cast.ADMIN, "consultante@calvados.example"}) {
            var other = new Verbs(graphQl.as(email)).read("meeting", id);
            assertThat(of(other, receiverId).at("/mark").asString()).as(email).isEqualTo("ABSENT");
            assertThat(of(other, receiverId).at("/entries/0/mark").asString()).isEqualTo("ABSENT");
            assertThat(other.at("/totals/medical").isNull()).isTrue();
            assertThat(other.at("/totals/absent")).isEqualTo(seen.at("/totals/absent"));
        }
    }

    @Test
    void attendanceIsWhatTheFieldsFormulaSays() {
        var known = Owner.sql().fetchSingle("""
                select member.region_id, member.id, account.email_folded,
                  count(*) filter (where mark = 'PRESENT') as p, count(*) filter (where mark = 'LATE') as l,
                  count(*) filter (where mark = 'SUBSTITUTE') as s, count(medical.mark_id) as m,
                  count(*) filter (where mark = 'ABSENT') - count(medical.mark_id) as a
                from meeting_attendance attendance
                join meeting on meeting.region_id = attendance.region_id and meeting.id = meeting_id and status = 'COMPLETED'
                join member on member.region_id = attendance.region_id and member.id = attendance.member_id
                join identity.account on account.id = member.account_id
                left join meeting_medical medical on medical.region_id = attendance.region_id and medical.mark_id = attendance.mark_id
                where attendance.held_on between '2020-01-01' and current_date
                  and member.chapter_id = (select chapter_id from member other where other.id = ?::uuid)
                group by 1, 2, 3 having count(medical.mark_id) > 0 order by m desc, member.id limit 1""", uuid(giverId));
        var memberId = "mbr_" + known.get("region_id") + "_" + known.get("id");
        var own = summary(graphQl.as(known.get("email_folded", String.class)), memberId);
        for (var each : Map.of("p", "present", "l", "late", "s", "substitutes", "m", "medical", "a", "absent")
                .entrySet()) {
            assertThat(own.at("/" + each.getValue()).asInt()).isEqualTo(known.get(each.getKey(), Integer.class));
        }
        double came = own.at("/meetings").asInt() - own.at("/absent").asInt();
        assertThat(own.at("/rate").asDouble())
                .isCloseTo(came / own.at("/meetings").asInt(), within(1e-12));
        assertThat(summary(president.client(), memberId)).isEqualTo(own);
        var directed = summary(director.client(), memberId);
        assertThat(directed.at("/rate").isNull()).isTrue();
        assertThat(directed.at("/medical").isNull()).isTrue();
        assertThat(directed.at("/absent").asInt())
                .isEqualTo(own.at("/absent").asInt() + own.at("/medical").asInt());
        assertThat(summary(graphQl.as(Cast.neighbour()), memberId).isNull()).isTrue();
        assertThat(summary(graphQl.as(Cast.MEMBER_ABROAD), memberId).isNull()).isTrue();
    }

    @Test
    void aMeetingThatIsReopenedCountsNoMore() {
        var before = summary(graphQl.as(Cast.GIVER), giverId);
        var last = Owner.ask("""
                select 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
                join meeting_attendance attendance on attendance.region_id = meeting.region_id and attendance.meeting_id = meeting.id
                where attendance.member_id = '%s' and meeting.status = 'COMPLETED' order by meeting.held_on desc limit 1""".formatted(uuid(giverId)));
        var meeting = director.read("meeting", last);
        director.done("reopenMeeting", step(meeting, "reason", "Erreur"));
        assertThat(summary(graphQl.as(Cast.GIVER), giverId).at("/meetings").asInt())
                .isEqualTo(before.at("/meetings").asInt() - 1);
    }

    private JsonNode summary(GraphQlClient client, String memberId) {
        var variables = Map.of(
                "id",
                memberId,
                "from",
                "2024-01-01",
                "to",
                TestClock.now().toString().substring(0, 10));
        return client.run(SUMMARY, variables).at("/member/attendance");
    }

    private static JsonNode of(JsonNode meeting, String memberId) {
        return meeting.at("/attendance")
                .valueStream()
                .filter(attendance -> attendance.at("/member/id").asString().equals(memberId))
                .findFirst()
                .orElseThrow();
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id.substring(id.lastIndexOf('_') + 1));
    }
}
