package org.entregent.calendar;

import java.util.ArrayList;
import java.util.Locale;
import org.entregent.calendar.CalendarEvent.EventWords;
import org.entregent.page.Texts;
import org.jspecify.annotations.Nullable;

/** Meetings as events of a calendar, in its owner's language. */
final class MeetingEvents {

    private final Texts texts;

    MeetingEvents(Locale language) {
        texts = Texts.of("calendar", language);
    }

    String calendarName() {
        return texts.get("name");
    }

    /** Its number is the meeting's version, less one: of a change of the meeting every calendar hears. */
    CalendarEvent of(FeedMeeting meeting) {
        var venue = meeting.venue();
        var words = new EventWords(
                texts.say(meeting.isHeld() ? "meeting" : "no-meeting", meeting.chapter()),
                venue.place() + ", " + venue.address(),
                description(meeting),
                venue.onlineUrl());
        return new CalendarEvent(
                "meeting-" + meeting.id() + "@entregent",
                meeting.version() - 1,
                meeting.changedAt(),
                meeting.startsAt(),
                CalendarEvent.MEETING_LASTS,
                words,
                !meeting.isHeld());
    }

    private @Nullable String description(FeedMeeting meeting) {
        var lines = new ArrayList<String>();
        if (meeting.holiday() != null) {
            lines.add(texts.get("holiday." + meeting.holiday()));
        }
        if (!meeting.isHeld() && meeting.reason() != null) {
            lines.add(meeting.reason());
        }
        if (meeting.isHeld() && meeting.venue().onlineUrl() != null) {
            lines.add(texts.say("online", meeting.venue().onlineUrl()));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
