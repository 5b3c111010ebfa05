package org.entregent.visitor;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;

/** A meeting as calendars take it (iCalendar, RFC 5545), in moments of world time: each calendar shows it by its own clock. */
final class CalendarFile {

    /** As long as a meeting goes on. */
    private static final Duration LENGTH = Duration.ofMinutes(90);

    private CalendarFile() {}

    /**
     * @param zone the region's
     * @param summary what the calendar shows
     * @param url of the visitor's own page
     */
    static String of(Visitor visitor, ZoneId zone, String summary, String url) {
        var venue = visitor.venue();
        var start =
                LocalDateTime.of(venue.heldOn(), venue.startsAt()).atZone(zone).toInstant();
        var event = new VEvent();
        event.setUid("visite-" + visitor.id() + "@entregent");
        event.setDateTimeStamp(date(visitor.state().changedAt()));
        event.setSequence(visitor.version());
        event.setDateStart(date(start));
        event.setDateEnd(date(start.plus(LENGTH)));
        event.setSummary(summary);
        event.setLocation(venue.place() + ", " + venue.address());
        event.setUrl(url);
        event.setStatus(isHeld(visitor) ? Status.confirmed() : Status.cancelled());
        var calendar = new ICalendar();
        calendar.setProductId("-//Entregent//FR");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static boolean isHeld(Visitor visitor) {
        return !visitor.venue().isCalledOff() && visitor.status() != VisitorStatus.CANCELLED;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
