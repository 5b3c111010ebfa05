package org.entregent.calendar;

import java.time.Duration;

/** What a calendar gets that asks at an address. */
sealed interface FeedOutcome {

    /** @param file as {@link CalendarFile} writes it */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(byte[] file) implements FeedOutcome {}

    /** The address was never there, or was revoked: nobody learns which. */
    record Unknown() implements FeedOutcome {}

    /** @param after when to come again */
    record TooOften(Duration after) implements FeedOutcome {}
}
