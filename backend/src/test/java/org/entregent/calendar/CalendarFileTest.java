package org.entregent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.entregent.calendar.CalendarEvent.EventWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calendars read, read back by a library as they do. */
class CalendarFileTest {

    private static final EventWords WORDS = new EventWords("Réunion", "Café de la Poste, Caen", null, null);

    /** Before, on and after both changes of summer time, and where clocks never change. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26T07:30, Europe/Paris, +01:00",
        "2027-03-28T01:30, Europe/Paris, +01:00",
        "2027-03-28T07:30, Europe/Paris, +02:00",
        "2027-04-02T07:30, Europe/Paris, +02:00",
        "2027-10-29T07:30, Europe/Paris, +02:00",
        "2027-10-31T07:30, Europe/Paris, +01:00",
        "2027-11-05T07:30, Europe/Paris, +01:00",
        "2027-07-01T07:30, Indian/Reunion, +04:00",
        "2027-03-14T07:30, America/Miquelon, -02:00",
        "2027-11-07T07:30, America/Miquelon, -03:00"
    })
    void theHourIsThatOfTheWall(LocalDateTime wall, String zone, String offset) throws Exception {
        var file = read(CalendarFile.of(event("a", wall, zone, WORDS)));
        var event = (VEvent) file.getComponent(Component.VEVENT).orElseThrow();
        var start = event.getRequiredProperty(Property.DTSTART);
        assertThat(start.getParameter("TZID").orElseThrow().getValue()).isEqualTo(zone);
        assertThat(start.getValue()).isEqualTo(wall.toString().replaceAll("[-:]", "") + "00");
        assertThat(offsetBy(file, wall)).as("by the file's own definition").isEqualTo(offset);
        assertThat(wall.atZone(ZoneId.of(zone)).getOffset()).isEqualTo(ZoneOffset.of(offset));
    }

    @Test
    void anEventLastsAcrossTheChangeOfSummerTime() throws Exception {
        var night = new CalendarEvent(
                "a",
                0,
                Instant.EPOCH,
                LocalDateTime.of(2027, 3, 28, 1, 30).atZone(ZoneId.of("Europe/Paris")),
                Duration.ofMinutes(90),
                WORDS,
                false);
        var event = (VEvent)
                read(CalendarFile.of(night)).getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20270328T040000");
    }

    @Test
    void linesHaveSeventyFiveOctetsAtMostAndNothingIsLost() throws Exception {
        var long1 = "Réunion · L’Étoile; du Nord, « côté \\ jardin » 🌻".repeat(9);
        var words = new EventWords(
                long1,
                "é".repeat(200),
                "Une ligne\nEt une autre, plus longue".repeat(8),
                "https://visio.example/a?b=c;d");
        var bytes = CalendarFile.of(event("b", LocalDateTime.of(2027, 1, 8, 7, 30), "Europe/Paris", words));
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var event = (VEvent) read(bytes).getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(long1);
        assertThat(event.getRequiredProperty(Property.LOCATION).getValue()).isEqualTo("é".repeat(200));
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo(words.description());
        assertThat(event.getRequiredProperty(Property.URL).getValue()).isEqualTo(words.url());
    }

    @Test
    void whatIsCalledOffSaysSoAndKeepsItsName() throws Exception {
        var held = event("c", LocalDateTime.of(2027, 1, 8, 7, 30), "Europe/Paris", WORDS);
        var off = new CalendarEvent(held.uid(), 4, held.changedAt(), held.startsAt(), held.lasts(), held.words(), true);
        var file = read(CalendarFile.of("Mes réunions", List.of(off)));
        var event = (VEvent) file.getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getRequiredProperty(Property.STATUS).getValue()).isEqualTo("CANCELLED");
        assertThat(event.getRequiredProperty(Property.SEQUENCE).getValue()).isEqualTo("4");
        assertThat(event.getRequiredProperty(Property.UID).getValue()).isEqualTo("c");
        assertThat(event.getRequiredProperty(Property.DTSTAMP).getValue()).isEqualTo("20270101T100000Z");
    }

    @Test
    void theSameEventsMakeTheSameFile() {
        var events = List.of(
                event("a", LocalDateTime.of(2027, 1, 8, 7, 30), "Europe/Paris", WORDS),
                event("b", LocalDateTime.of(2027, 1, 9, 7, 30), "Indian/Reunion", WORDS));
        assertThat(CalendarFile.of("x", events)).isEqualTo(CalendarFile.of("x", events));
    }

    @Test
    void aCalendarMayBeEmpty() throws Exception {
        assertThat(read(CalendarFile.of("Mes réunions", List.of())).getComponents())
                .isEmpty();
    }

    private static CalendarEvent event(String uid, LocalDateTime wall, String zone, EventWords words) {
        return new CalendarEvent(
                uid,
                0,
                Instant.parse("2027-01-01T10:00:00Z"),
                wall.atZone(ZoneId.of(zone)),
                Duration.ofMinutes(90),
                words,
                false);
    }

    private static Calendar read(byte[] file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8)));
    }

    /** What the definition in the file makes of a time, as a calendar works it out that knows no zone by itself. */
    private static String offsetBy(Calendar file, LocalDateTime wall) {
        var zone = (VTimeZone) file.getComponent(Component.VTIMEZONE).orElseThrow();
        Observance holding = zone.getApplicableObservance(wall.atOffset(ZoneOffset.UTC));
        return ZoneOffset.of(holding.getRequiredProperty(Property.TZOFFSETTO)
                        .getValue()
                        .replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2"))
                .getId();
    }
}
