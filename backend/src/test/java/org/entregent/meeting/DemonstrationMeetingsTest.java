package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.region.PublicHoliday;
import org.junit.jupiter.api.Test;

/** The demonstration's meetings are as the product would have left them. */
@DatabaseTest
@DemonstrationData
class DemonstrationMeetingsTest {

    @Test
    void chaptersMeetWeeklyForTwoYears() {
        var perChapter = Owner.sql().fetch("""
                select count(*) from meeting join region on region.id = region_id
                where region.code = 'FR-14' and held_on < current_date group by chapter_id""").getValues(0, Integer.class);
        assertThat(perChapter)
                .hasSize(12)
                .allSatisfy(meetings -> assertThat(meetings).isBetween(104, 110));
        assertThat(
                        none(
                                "select 1 from meeting where status in ('OPEN', 'DRAFT', 'COMPLETED', 'REOPENED') and held_on >= current_date"))
                .isTrue();
    }

    @Test
    void holidaysAreThoseOfTheLaw() {
        var rows = Owner.sql().fetch("select held_on, holiday from meeting where not by_hand or holiday is not null");
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("holiday"))
                        .isEqualTo(PublicHoliday.find(row.get("held_on", LocalDate.class))
                                .map(Enum::name)
                                .orElse(null)));
    }

    @Test
    void mostComeAndEverybodyIsMarkedWhereASheetIsFinished() {
        assertThat(none("""
                select 1 from meeting_attendance attendance
                join meeting on meeting.region_id = attendance.region_id and meeting.id = meeting_id
                where meeting.status in ('COMPLETED', 'REOPENED') and mark is null""")).isTrue();
        var rate = Double.parseDouble(Owner.ask("""
                select avg((mark <> 'ABSENT')::int) from meeting_attendance where mark is not null"""));
        assertThat(rate).isBetween(0.88, 0.97);
        assertThat(
                        none(
                                "select 1 from meeting where status = 'DRAFT' and not exists (select from meeting_attendance where meeting_id = id and mark is null)"))
                .isTrue();
    }

    @Test
    void snapshotsAreWhatMarksAndEntriesAddUpTo() {
        assertThat(none("""
                select 1 from meeting_snapshot snapshot
                cross join lateral (
                  select count(*) filter (where mark = 'PRESENT') as present, count(*) filter (where mark = 'LATE') as late,
                    count(*) filter (where mark = 'SUBSTITUTE') as substitutes, count(*) filter (where mark = 'ABSENT') as absent
                  from meeting_attendance attendance
                  where attendance.region_id = snapshot.region_id and attendance.meeting_id = snapshot.meeting_id) as marks
                cross join lateral (
                  select coalesce(sum(quantity) filter (where kind like 'REFERRAL%'), 0) as referrals,
                    coalesce(sum(quantity) filter (where kind = 'ONE_TO_ONE'), 0) as one_to_ones,
                    coalesce(sum(quantity) filter (where kind = 'TRAINING'), 0) as training, coalesce(sum(amount_minor_units), 0) as amount
                  from meeting_entry entry
                  where entry.region_id = snapshot.region_id and entry.meeting_id = snapshot.meeting_id) as facts
                where (snapshot.present, snapshot.late, snapshot.substitutes, snapshot.absent)
                    <> (marks.present, marks.late, marks.substitutes, marks.absent)
                  or (referrals_inside + referrals_outside, snapshot.one_to_ones, training_credits, closed_business_minor_units)
                    <> (facts.referrals, facts.one_to_ones, facts.training, facts.amount)""")).isTrue();
    }

    @Test
    void everyFactHasItsEntryAndNoOther() {
        assertThat(Owner.ask("select count(*) from meeting_entry where kind like 'REFERRAL%'"))
                .isEqualTo(Owner.ask("select count(*) from referral where leg <> 'RECEIVED' and sent_at is not null"));
        assertThat(Owner.ask("select count(*) from meeting_entry where kind = 'ONE_TO_ONE' and quantity > 0"))
                .isEqualTo(Owner.ask("select count(*) from one_to_one"));
        assertThat(Owner.ask("select sum(quantity) from meeting_entry where kind = 'TRAINING' and quantity > 0"))
                .isEqualTo(Owner.ask("select sum(credits) from training_credit"));
        assertThat(
                        Owner.ask(
                                "select sum(amount_minor_units) || ' ' || sum(quantity) from meeting_entry where kind = 'CLOSED_BUSINESS'"))
                .isEqualTo(
                        Owner.ask(
                                "select sum(amount_minor_units) || ' ' || count(*) from closed_business where status <> 'VOID'"));
    }

    @Test
    void whatWasTakenBackCountsNowhere() {
        assertThat(none("select 1 from meeting_takeback")).isFalse();
        assertThat(none("""
                select 1 from meeting_takeback
                join meeting_entry entry using (region_id, fact_id, member_id)
                group by region_id, fact_id, member_id
                having sum(quantity) <> 0 or bool_or(meeting_id is not null)""")).isTrue();
        assertThat(none("""
                select 1 from meeting_entry entry
                where quantity < 0 and kind in ('ONE_TO_ONE', 'TRAINING') and not exists (
                  select from meeting_takeback takeback
                  where (takeback.region_id, takeback.fact_id, takeback.member_id) = (entry.region_id, entry.fact_id, entry.member_id))""")).isTrue();
    }

    private static boolean none(String query) {
        return Owner.sql().fetch(query).isEmpty();
    }
}
