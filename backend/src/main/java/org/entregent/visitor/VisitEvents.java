package org.entregent.visitor;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.entregent.calendar.CalendarEvent;
import org.entregent.calendar.CalendarEvent.EventWords;

/** Visits as events of a calendar. */
final class VisitEvents {

    private VisitEvents() {}

    /**
     * Its number is the visit's version: of a change every calendar hears.
     *
     * @param zone the region's
     * @param summary what the calendar shows
     * @param url of the visitor's own page
     */
    static CalendarEvent of(Visitor visitor, ZoneId zone, String summary, String url) {
        var venue = visitor.venue();
        return new CalendarEvent(
                "visite-" + visitor.id() + "@entregent",
                visitor.version(),
                visitor.state().changedAt(),
                LocalDateTime.of(venue.heldOn(), venue.startsAt()).atZone(zone),
                CalendarEvent.MEETING_LASTS,
                new EventWords(summary, venue.place() + ", " + venue.address(), null, url),
                venue.isCalledOff() || visitor.status() == VisitorStatus.CANCELLED);
    }
}
