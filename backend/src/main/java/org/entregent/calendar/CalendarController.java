package org.entregent.calendar;

import org.entregent.calendar.CalendarInputs.CreateCalendarFeedInput;
import org.entregent.calendar.CalendarInputs.RevokeCalendarFeedInput;
import org.entregent.calendar.CalendarPayloads.CreatedFeedPayload;
import org.entregent.calendar.CalendarPayloads.RevokedFeedPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of calendars. */
@Controller
class CalendarController {

    private final KeepFeedService keeping;

    CalendarController(KeepFeedService keeping) {
        this.keeping = keeping;
    }

    @MutationMapping
    CreatedFeedPayload createCalendarFeed(@Argument CreateCalendarFeedInput input) {
        return keeping.create(input);
    }

    @MutationMapping
    RevokedFeedPayload revokeCalendarFeed(@Argument RevokeCalendarFeedInput input) {
        return keeping.revoke(input);
    }
}
