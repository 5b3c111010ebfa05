package org.entregent.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one's chapter, as a calendar shows it.
 *
 * @param version grows by one with each change
 * @param startsAt by the clock of the region
 * @param isHeld false where there is none: a holiday, or called off
 * @param holiday the public holiday in whose place there is none; null for others
 * @param reason why there is none, in an officer's words
 */
record FeedMeeting(
        UUID id,
        int version,
        Instant changedAt,
        String chapter,
        ZonedDateTime startsAt,
        Venue venue,
        boolean isHeld,
        @Nullable String holiday,
        @Nullable String reason) {

    /** @param onlineUrl null where nobody meets online */
    record Venue(String place, String address, @Nullable String onlineUrl) {}
}
