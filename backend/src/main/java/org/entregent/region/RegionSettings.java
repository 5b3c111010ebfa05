package org.entregent.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a region fixes for the facts recorded in it: whose clocks tell the day, and in what currency amounts are. */
public record RegionSettings(int id, ZoneId zone, String currency) {

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first day of the month that the instant falls in. */
    public LocalDate month(Instant instant) {
        return day(instant).withDayOfMonth(1);
    }
}
