package org.entregent.meeting;

import static org.entregent.Inputs.PAST_DAY;
import static org.entregent.meeting.MeetingSamples.credit;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.mark;
import static org.entregent.meeting.MeetingSamples.marks;
import static org.entregent.meeting.MeetingSamples.oneToOne;
import static org.entregent.meeting.MeetingSamples.planned;
import static org.entregent.meeting.MeetingSamples.step;
import static org.entregent.meeting.MeetingSamples.takeBack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Beholder;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sights;

/** What meetings bring to the tests of all features. */
final class MeetingPart implements FeaturePart {

    /** All that is stored of a meeting, as its reader sees it. */
    private static final String MEETING = """
            { id chapter { id } weekStartsOn heldOn startsAt place address onlineUrl status holiday reason completedAt changedAt version
              viewerActions viewerCanMark
              attendance { id member { id } mark substitute { id } substituteName markedAt referralsGiven oneToOnes trainingCredits
                entries { clientMadeId mark substituteName markedAt recordedAt markedBy holds } }
              totals { expected unmarked present late substitutes absent medical referralsInside referralsOutside oneToOnes
                trainingCredits closedBusiness { minorUnits currency } closedBusinessCount }
              snapshots { version takenAt present late substitutes absent referralsInside referralsOutside oneToOnes trainingCredits
                closedBusiness { minorUnits currency } closedBusinessCount }
              history { sequence occurredAt action fromStatus toStatus formerHeldOn heldOn reason doneBy } }
            """;

    /** Of each region, one of each state. */
    private static final String OF_EACH_STATE = """
            select distinct on (region_id, status) 'mtg_' || region_id || '_' || id from meeting
            order by region_id, status, held_on desc, id""";

    /** Of each region, somebody's medical absence, an ordinary mark, a substitute. */
    private static final String OF_EACH_MARK = """
            select distinct on (attendance.region_id, mark, medical.mark_id is null)
              concat_ws('_', 'att', attendance.region_id, attendance.meeting_id, attendance.member_id)
            from meeting_attendance attendance
            left join meeting_medical medical on medical.region_id = attendance.region_id and medical.mark_id = attendance.mark_id
            order by attendance.region_id, mark, medical.mark_id is null, held_on desc, attendance.member_id""";

    /** Of those who look on as members. */
    private static final String OWN_MEETING = """
            select distinct on (meeting.region_id) 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
            join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
            join identity.account on account.id = member.account_id and account.email_folded like 'membre@%'
            where meeting.status = 'COMPLETED' order by meeting.region_id, held_on desc""";

    @Override
    public List<Sights> sights() {
        return MeetingSights.all();
    }

    /** What officers write, and where to meet online, is for no partner. */
    @Override
    public List<Mask> masks() {
        return List.of(
                Mask.from(Beholder.PARTNER, "meeting", "reason = 'Hidden'"),
                Mask.from(Beholder.PARTNER, "meeting", "online_url = 'https://hidden.example'"));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("AttendanceEntry", "MeetingSnapshot");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(
                new Landmark("meeting.id", OF_EACH_STATE),
                Landmark.of(OWN_MEETING),
                Landmark.of(OF_EACH_MARK),
                Landmark.of("""
                        select distinct on (region_id) concat_ws('_', 'one', region_id, id, member_id) from one_to_one
                        order by region_id, met_on desc, id"""),
                Landmark.of("""
                        select distinct on (region_id) 'trc_' || region_id || '_' || id from training_credit
                        order by region_id, learned_on desc, id"""));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("mtg", "meeting.id", "trc", "training_credit.id");
    }

    /** Members meet any other, and stand in for any other. */
    @Override
    public Set<String> toAnybody() {
        return Set.of("otherId", "substituteId");
    }

    /** Who came to the last meetings of each state in each chapter, and what those do who look on. */
    @Override
    public String stage() {
        return """
                create temporary table kept_meeting as
                select id from (
                  select id, row_number() over (partition by chapter_id, status order by held_on desc, id) as place from meeting
                ) as placed where place = 1;
                delete from meeting_medical where meeting_id not in (select id from kept_meeting) and member_id not in (select id from witness);
                delete from meeting_mark where meeting_id not in (select id from kept_meeting) and member_id not in (select id from witness);
                delete from meeting_attendance where meeting_id not in (select id from kept_meeting)
                  and member_id not in (select id from witness);
                delete from meeting_event where meeting_id not in (select id from kept_meeting);
                delete from meeting_snapshot where meeting_id not in (select id from kept_meeting);
                delete from meeting_entry where coalesce(meeting_id not in (select id from kept_meeting), false)
                  and coalesce(member_id not in (select id from witness), true);
                create temporary table kept_one_to_one as
                select id from one_to_one where member_id in (select id from witness) or id in (select fact_id from meeting_takeback)
                union
                select id from (select id, row_number() over (order by id) as number from one_to_one) as placed where number % 40 = 0;
                delete from one_to_one where id not in (select id from kept_one_to_one);
                delete from training_credit where member_id not in (select id from witness)
                  and id not in (select fact_id from meeting_takeback)
                  and id not in (
                    select id from (select id, row_number() over (order by id) as number from training_credit) as placed
                    where number % 40 = 0)""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of(
                "Meeting",
                MEETING,
                "OneToOne",
                "{ id clientMadeId member { id } other { id } metOn recordedAt takenBackAt viewerCanTakeBack meeting { id } }",
                "TrainingCredit",
                "{ id clientMadeId member { id } credits topic learnedOn recordedAt takenBackAt viewerCanTakeBack meeting { id } }");
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var steps = cost.first(3).again(3);
        var later = cost.read(Cast.PRESIDENT, "meeting", planned(Cast.GIVER, 3));
        later = steps.of(Cast.PRESIDENT, "markHoliday", step(later, "reason", "Pont"));
        later = steps.of(Cast.PRESIDENT, "moveMeeting", step(later, "startsAt", "08:00:00"));
        steps.of(Cast.PRESIDENT, "discardMeeting", step(later, "reason", "Travaux"));
        var meeting = cost.read(Cast.PRESIDENT, "meeting", due(Cast.GIVER));
        meeting = steps.of(Cast.PRESIDENT, "openMeeting", step(meeting));
        var present = mark(cost.memberId(Cast.GIVER), "PRESENT");
        var medical = mark(cost.memberId(Cast.RECEIVER), "MEDICAL");
        // Said again, marks are compared once one of them turns out to be kept.
        cost.first(3).again(6).of(Cast.PRESIDENT, "markAttendance", marks(meeting, present, medical));
        meeting = steps.of(Cast.PRESIDENT, "endMeeting", step(meeting));
        meeting = steps.of(Cast.PRESIDENT, "completeMeeting", step(meeting, "restAbsent", true));
        steps.of(Cast.DIRECTOR, "reopenMeeting", step(meeting, "reason", "Erreur de pointage"));
        var met = oneToOne(cost.memberId(Cast.RECEIVER), PAST_DAY);
        var mistaken = cost.first(3).again(7).of(Cast.GIVER, "recordOneToOne", met);
        cost.first(3).again(3).of(Cast.GIVER, "takeBackOneToOne", takeBack("oneToOneId", mistaken));
        // Nothing has to be known first.
        var learned = cost.first(2).again(5).of(Cast.GIVER, "recordCredit", credit(2));
        cost.first(3).again(3).of(Cast.GIVER, "takeBackCredit", takeBack("trainingCreditId", learned));
    }
}
