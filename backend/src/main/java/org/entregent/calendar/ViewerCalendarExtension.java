package org.entregent.calendar;

import static org.entregent.schema.jooq.calendar.Tables.CALENDAR_FEED;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The address of the viewer's own calendar: of all that they see the one that leads somewhere. */
@Component
final class ViewerCalendarExtension extends GraphExtension<Table<?>> {

    ViewerCalendarExtension() {
        super("Viewer");
        one("calendarFeed", CALENDAR_FEED, (viewer, feed) -> feed.REVOKED_AT.isNull());
    }
}
