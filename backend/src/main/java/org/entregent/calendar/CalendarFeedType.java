package org.entregent.calendar;

import static org.entregent.schema.jooq.calendar.Tables.CALENDAR_FEED;

import org.entregent.access.ViewerValues;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.calendar.tables.CalendarFeed;
import org.springframework.stereotype.Component;

/** Secret addresses, for their owners. */
@Component
final class CalendarFeedType extends GraphType<CalendarFeed> {

    CalendarFeedType() {
        super(CalendarPayloads.TYPE, CALENDAR_FEED);
        key(CALENDAR_FEED.ID);
        nodeId("cal");
        visible((feed, viewer) -> ViewerValues.isOwnAccount(feed.ACCOUNT_ID, viewer));
        field("createdAt", CALENDAR_FEED.CREATED_AT);
        field("lastFetchedAt", CALENDAR_FEED.LAST_FETCHED_AT);
        field("revokedAt", CALENDAR_FEED.REVOKED_AT);
    }
}
