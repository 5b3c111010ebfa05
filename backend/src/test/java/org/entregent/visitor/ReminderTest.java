package org.entregent.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entregent.calendar.CalendarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two working days before a meeting, over weekends and France's public holidays. */
class ReminderTest {

    @ParameterizedTest(name = "a meeting on {0} is reminded of on {1}")
    @CsvSource(textBlock = """
                    # An ordinary Friday and Monday.
                    2026-12-04, 2026-12-02
                    2026-12-07, 2026-12-03
                    # Monday after Easter is free: the Thursday before Good Friday, which is none.
                    2026-04-07, 2026-04-02
                    # 8 May 2026 is a Friday, 14 May Ascension.
                    2026-05-11, 2026-05-06
                    2026-05-15, 2026-05-12
                    # Christmas is a Friday, New Year's Day the next.
                    2026-12-28, 2026-12-23
                    2027-01-04, 2026-12-30
                    # 14 July 2026 is a Tuesday.
                    2026-07-15, 2026-07-10
                    """)
    void twoWorkingDaysAhead(LocalDate heldOn, LocalDate reminded) {
        assertThat(WorkingDays.before(heldOn, 2)).isEqualTo(reminded);
        assertThat(Reminder.isDue(heldOn, reminded.minusDays(1))).isFalse();
        assertThat(Reminder.isDue(heldOn, reminded)).isTrue();
        assertThat(Reminder.isDue(heldOn, heldOn)).isFalse();
        assertThat(Reminder.latest(reminded)).isAfterOrEqualTo(heldOn);
        assertThat(Reminder.latest(reminded.minusDays(1))).isBefore(heldOn);
    }

    @Test
    void theCalendarSaysTheHourInSummerAndInWinter() {
        assertThat(file(Visitors.standing(VisitorStatus.CONFIRMED)))
                .contains("DTSTART;TZID=Europe/Paris:20261204T073000", "DTEND;TZID=Europe/Paris:20261204T090000")
                .contains("TZOFFSETTO:+0100", "STATUS:CONFIRMED", "SEQUENCE:3")
                .contains("UID:visite-019aa000-0000-7000-8000-000000000042@entregent");
        var visitor = Visitors.standing(VisitorStatus.CANCELLED);
        var venue = visitor.venue();
        var summer = new Visitor(
                visitor.regionId(),
                visitor.id(),
                visitor.place(),
                visitor.source(),
                visitor.person(),
                visitor.language(),
                new Venue(LocalDate.of(2026, 10, 23), venue.startsAt(), venue.place(), venue.address(), false),
                visitor.state());
        assertThat(file(summer))
                .contains("DTSTART;TZID=Europe/Paris:20261023T073000", "TZOFFSETTO:+0200", "STATUS:CANCELLED");
    }

    private static String file(Visitor visitor) {
        var event = VisitEvents.of(visitor, ZoneId.of("Europe/Paris"), "Réunion", "https://x.example/v");
        return new String(CalendarFile.of(event), StandardCharsets.UTF_8);
    }
}
