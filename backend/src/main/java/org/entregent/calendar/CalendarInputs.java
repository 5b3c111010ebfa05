package org.entregent.calendar;

import java.util.UUID;

/** The inputs of the verbs of calendars, field by field as in the SDL. */
final class CalendarInputs {

    private CalendarInputs() {}

    record CreateCalendarFeedInput(UUID id) {}

    record RevokeCalendarFeedInput(String feedId) {}
}
