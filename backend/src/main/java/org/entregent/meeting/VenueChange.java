package org.entregent.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.meeting.Meeting.Venue;
import org.entregent.meeting.MeetingInputs.MoveMeetingInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads when and where a meeting is to be held.
 */
final class VenueChange {

    private static final int MOST_PLACE = 200;
    private static final int MOST_ADDRESS = 300;
    private static final int MOST_URL = 500;
    private static final LocalTime EARLIEST = LocalTime.of(5, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 20;

    private final Meeting meeting;
    private final LocalDate today;

    VenueChange(Meeting meeting, LocalDate today) {
        this.meeting = meeting;
        this.today = today;
    }

    /** Throws when anything was wrong. */
    Venue check(InputCheck check, MoveMeetingInput input) {
        var current = meeting.venue();
        var venue = new Venue(
                input.heldOn() == null ? current.heldOn() : day(check, input.heldOn()),
                input.startsAt() == null ? current.startsAt() : time(check, input.startsAt()),
                input.place() == null ? current.place() : check.line(input.place(), MOST_PLACE, "place"),
                input.address() == null ? current.address() : check.line(input.address(), MOST_ADDRESS, "address"),
                input.onlineUrl() == null ? current.onlineUrl() : url(check, input.onlineUrl()));
        check.finish();
        return venue;
    }

    private LocalDate day(InputCheck check, LocalDate day) {
        var week = meeting.weekStartsOn();
        var isNear = !day.isBefore(week.minusDays(DAYS_BEFORE)) && !day.isAfter(week.plusDays(DAYS_AFTER));
        check.require(isNear, Message.of("meeting.too-far"), "heldOn");
        check.require(!day.isBefore(today) || day.equals(meeting.heldOn()), Message.of("meeting.past"), "heldOn");
        return day;
    }

    private static LocalTime time(InputCheck check, LocalTime time) {
        check.require(
                !time.isBefore(EARLIEST) && !time.isAfter(LATEST),
                Message.of("input.range", EARLIEST.toString(), LATEST.toString()),
                "startsAt");
        check.require(
                time.getSecond() == 0 && time.getNano() == 0, Message.of("meeting.time-to-the-minute"), "startsAt");
        return time;
    }

    private static @Nullable String url(InputCheck check, String written) {
        var url = check.optionalLine(written, MOST_URL, "onlineUrl");
        check.require(url == null || isAddress(url), Message.of("meeting.not-an-address"), "onlineUrl");
        return url;
    }

    private static boolean isAddress(String url) {
        try {
            return url.startsWith("https://") && new URI(url).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
