package org.entregent.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place at a time.
 *
 * @param uid the same for ever, and unlike that of any other event: calendars know it again by that
 * @param sequence 0 at first; greater whenever something of it changed, so that the later of two files is known
 * @param changedAt when that was
 * @param startsAt by the clock of the place: a change of summer time moves nothing
 * @param lasts until its end
 * @param isCancelled whether it is called off: calendars strike it through, or take it away
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant changedAt,
        ZonedDateTime startsAt,
        Duration lasts,
        EventWords words,
        boolean isCancelled) {

    /** Chapters meet for an hour and a half; no sheet says how long. */
    public static final Duration MEETING_LASTS = Duration.ofMinutes(90);

    /**
     * What is said of it, as plain text.
     *
     * @param summary one line
     * @param location where to go
     * @param description more of it; null for nothing
     * @param url where to meet online, or to read on; null for nothing
     */
    public record EventWords(
            String summary,
            String location,
            @Nullable String description,
            @Nullable String url) {}
}
