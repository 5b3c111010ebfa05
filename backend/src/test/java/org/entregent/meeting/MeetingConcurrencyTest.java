package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.meeting.MeetingSamples.credit;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.mark;
import static org.entregent.meeting.MeetingSamples.marks;
import static org.entregent.meeting.MeetingSamples.oneToOne;
import static org.entregent.meeting.MeetingSamples.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.entregent.referral.ReferralSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Forty clients record facts while two officers mark who came, one of them completes the sheet and a director opens it again: each fact
 * is counted in one meeting, and of each member the latest mark holds. More rounds by {@code -Dentregent.meeting.rounds=100}.
 */
@ApplicationTest
@DemonstrationData
class MeetingConcurrencyTest {

    private static final int ROUNDS = Integer.getInteger("entregent.meeting.rounds", 2);
    private static final int CLIENTS = 40;
    private static final List<String> MARKS = List.of("PRESENT", "LATE", "ABSENT", "SUBSTITUTE", "MEDICAL");

    @Autowired
    GraphQlClient graphQl;

    private final Queue<String> recorded = new ConcurrentLinkedQueue<>();
    private final Queue<String> marked = new ConcurrentLinkedQueue<>();
    private Verbs president;
    private Verbs director;
    private List<Verbs> clients = List.of();
    private List<String> members = List.of();
    private List<String> others = List.of();

    @BeforeEach
    void gather() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        var own = Owner.sql().fetch("""
                select account.email_folded, 'mbr_' || member.region_id || '_' || member.id as id from member
                join identity.account on account.id = member.account_id
                where status = 'ACTIVE' and chapter_id = (
                  select known.chapter_id from member known join identity.account person on person.id = known.account_id
                  where person.email_folded = ?)
                order by member.id""", Cast.GIVER);
        members = own.getValues("id", String.class);
        var emails = own.getValues("email_folded", String.class);
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(place -> new Verbs(graphQl.as(emails.get(place % emails.size()))))
                .toList();
        others = Owner.sql().fetch("""
                select 'mbr_' || card.region_id || '_' || card.id as id from member_card card
                join region on region.id = card.region_id and region.code = 'FR-14'
                where left_on is null and joined_on < current_date - 30 and chapter_id <> (
                  select known.chapter_id from member known join identity.account person on person.id = known.account_id
                  where person.email_folded = ?)
                order by card.id""", Cast.GIVER).getValues("id", String.class);
        Owner.sql().execute("""
                update meeting_entry set meeting_id = (
                  select id from meeting where meeting.region_id = meeting_entry.region_id and meeting.chapter_id = meeting_entry.chapter_id
                    and status = 'COMPLETED' order by held_on desc limit 1)
                where meeting_id is null""");
    }

    @Test
    void factsRecordedAreFactsCountedAndTheLatestMarkHolds() throws Exception {
        var meetings = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            var id = due(Cast.GIVER);
            var meeting = president.done("openMeeting", step(president.read("meeting", id)));
            meetings.add(id);
            run(meeting, round);
            assertLatestMarksHold(id);
            makeRoom(id, round);
        }
        var last = president.done("openMeeting", step(president.read("meeting", due(Cast.GIVER))));
        last = president.done("completeMeeting", step(last, "restAbsent", true));
        meetings.add(last.at("/id").asString());
        assertFactsAreCounted(meetings);
        assertMarksAreKept();
    }

    private void run(JsonNode meeting, int round) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (var place = 0; place < CLIENTS; place++) {
            work.add(recording(place, round));
        }
        work.add(marking(president, meeting, round));
        work.add(marking(director, meeting, round + 1));
        work.add(completing(meeting));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private Callable<Void> recording(int place, int round) {
        return () -> {
            var client = clients.get(place);
            keep(client.done("recordCredit", credit(1)));
            var day = TestClock.now().toString().substring(0, 10);
            // Some people have two clients.
            var other = others.get((place / members.size() * 150 + place + round) % others.size());
            keep(client.done("recordOneToOne", oneToOne(other, day)));
            if (place % 5 == 0) {
                var referral = client.done("giveReferral", ReferralSamples.inside(other));
                recorded.add(referral.at("/referralId").asString());
            }
            return null;
        };
    }

    private void keep(JsonNode fact) {
        recorded.add(fact.at("/clientMadeId").asString());
    }

    private Callable<Void> marking(Verbs officer, JsonNode meeting, int turn) {
        return () -> {
            for (var place = 0; place < members.size(); place++) {
                var mark = mark(members.get(place), MARKS.get((place + turn) % MARKS.size()));
                var payload =
                        officer.send("markAttendance", marks(meeting, mark)).at("/markAttendance");
                if (payload.at("/errors").isEmpty()) {
                    marked.add(String.valueOf(mark.get("id")));
                } else {
                    assertThat(payload.at("/errors/0/__typename").asString()).isEqualTo("MeetingStepNotAllowed");
                }
            }
            return null;
        };
    }

    /** While all others are at it: the president completes, the director reopens, and somebody completes anew. */
    private Callable<Void> completing(JsonNode opened) {
        return () -> {
            var meeting = president.done("completeMeeting", step(opened, "restAbsent", true));
            meeting = director.done("reopenMeeting", step(meeting, "reason", "Erreur de pointage"));
            president.done("completeMeeting", step(meeting, "restAbsent", true));
            return null;
        };
    }

    private static void assertLatestMarksHold(String id) {
        assertThat(Owner.sql().fetch("""
                        select member_id from meeting_attendance attendance
                        where 'mtg_' || region_id || '_' || meeting_id = ? and marked_at is distinct from (
                          select max(entry.marked_at) from meeting_mark entry
                          where entry.region_id = attendance.region_id and entry.meeting_id = attendance.meeting_id
                            and entry.member_id = attendance.member_id)
                        union all
                        select attendance.member_id from meeting_attendance attendance
                        join meeting_mark entry on entry.region_id = attendance.region_id and entry.id = attendance.mark_id
                        where 'mtg_' || attendance.region_id || '_' || attendance.meeting_id = ?
                          and (entry.mark is distinct from attendance.mark or entry.member_id <> attendance.member_id)""", id, id)).isEmpty();
        assertThat(Owner.sql().fetch("""
                        select 1 from meeting_snapshot snapshot
                        where 'mtg_' || region_id || '_' || meeting_id = ? and version = 2
                          and present + late + substitutes + absent <> (
                            select count(mark) from meeting_attendance attendance
                            where attendance.region_id = snapshot.region_id and attendance.meeting_id = snapshot.meeting_id)""", id)).isEmpty();
    }

    /** Each fact has one entry of the chapter's, which is in one of these meetings; and their snapshots have all of them, no more. */
    private void assertFactsAreCounted(List<String> meetings) {
        var ids = recorded.toArray(String[]::new);
        var inMeetings =
                Owner.sql().fetch("""
                select fact_id::text from meeting_entry
                where fact_id::text = any (?) and 'mtg_' || region_id || '_' || meeting_id = any (?)""", ids, meetings.toArray(String[]::new)).getValues(0, String.class);
        assertThat(inMeetings).containsExactlyInAnyOrder(ids);
        var counted = Owner.sql().fetchValue("""
                select sum(referrals_inside + referrals_outside + one_to_ones + training_credits)::int
                from meeting_snapshot snapshot
                where 'mtg_' || region_id || '_' || meeting_id = any (?) and version = (
                  select max(version) from meeting_snapshot other
                  where other.region_id = snapshot.region_id and other.meeting_id = snapshot.meeting_id)""", new Object[] {meetings.toArray(String[]::new)});
        assertThat(counted).isEqualTo(ids.length);
    }

    private void assertMarksAreKept() {
        var kept = Owner.sql()
                .fetch(
                        "select id::text from meeting_mark where id::text = any (?)",
                        new Object[] {marked.toArray(String[]::new)})
                .getValues(0, String.class);
        assertThat(kept).containsExactlyInAnyOrderElementsOf(marked);
        assertThat(marked).isNotEmpty();
    }

    /** The next round has a meeting of its own: the former goes where no other is, and one takes its place. */
    private static void makeRoom(String id, int round) {
        var place = Owner.sql().fetchSingle("""
                select region_id, chapter_id, week_starts_on, week_starts_on + 4, starts_at, place, address from meeting
                where 'mtg_' || region_id || '_' || id = ?""", id);
        Owner.sql().execute("""
                update meeting set week_starts_on = date '2001-01-01' + 7 * ?, held_on = date '2001-01-05' + 7 * ?
                where 'mtg_' || region_id || '_' || id = ?""", round, round, id);
        Owner.sql().execute("""
                        insert into meeting (region_id, chapter_id, week_starts_on, held_on, starts_at, place, address)
                        values (?, ?, ?, ?, ?, ?, ?)""", place.intoArray());
    }
}
