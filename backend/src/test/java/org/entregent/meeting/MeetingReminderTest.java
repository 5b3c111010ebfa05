package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members are reminded of their chapter's meeting on the day before, once for each day that it is moved to. */
@ApplicationTest
@DemonstrationData
class MeetingReminderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    MeetingReminderService reminders;

    @Test
    void everyMemberIsRemindedOnceForEachDay() {
        var meeting = Owner.sql().fetchOne("""
                select meeting.id::text, held_on::text, (
                  select count(*) from member colleague where colleague.chapter_id = member.chapter_id
                    and colleague.status in ('ACTIVE', 'LATE', 'ON_LEAVE'))::text
                from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id and account.email_folded = ?
                where meeting.status = 'PLANNED' and held_on > current_date + 1 order by held_on limit 1""", Cast.GIVER);
        var id = meeting.get(0, String.class);
        var day = LocalDate.parse(meeting.get(1, String.class));
        var members = meeting.get(2, String.class);
        passUntil(day.minusDays(1).atTime(8, 0));
        reminders.remind();
        assertThat(told(id)).isEqualTo("0");
        passUntil(day.minusDays(1).atTime(9, 30));
        reminders.remind();
        reminders.remind();
        assertThat(told(id)).isEqualTo(members);
        // It moves to the next day: one more occasion.
        Owner.sql().execute("update meeting set held_on = held_on + 1 where id = ?::uuid", id);
        passUntil(day.atTime(10, 0));
        reminders.remind();
        reminders.remind();
        assertThat(told(id)).isEqualTo(String.valueOf(2 * Integer.parseInt(members)));
    }

    private static String told(String meetingId) {
        return Owner.ask(
                "select count(*) from notice where kind = 'MEETING_REMINDER' and subject_id = '" + meetingId + "'");
    }

    private static void passUntil(LocalDateTime moment) {
        TestClock.pass(Duration.between(TestClock.now(), moment.atZone(PARIS).toInstant()));
    }
}
