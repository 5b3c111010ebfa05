package org.entregent.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Events as a calendar reads them (RFC 5545, {@code text/calendar}): lines of at most 75 octets that end with CR LF, texts escaped,
 * and of each time zone the definition that it is meant by. The same events make the same bytes.
 */
public final class CalendarFile {

    /** For the header {@code Content-Type}. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final ProdId WRITER = new ProdId("-//Entregent//Entregent//FR");

    private CalendarFile() {}

    /** A single event, for somebody to open and keep. */
    public static byte[] of(CalendarEvent event) {
        return write(calendar(List.of(event)));
    }

    /**
     * A calendar that is fetched again and again.
     *
     * @param name what it is called
     */
    static byte[] of(String name, List<CalendarEvent> events) {
        var calendar = calendar(events);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        return write(calendar);
    }

    private static Calendar calendar(List<CalendarEvent> events) {
        var calendar = new Calendar();
        calendar.add(WRITER);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        var zones = new TreeSet<String>();
        events.forEach(event -> zones.add(event.startsAt().getZone().getId()));
        zones.forEach(zone -> calendar.add(TimeZones.definition(zone)));
        events.forEach(event -> calendar.add(component(event)));
        return calendar;
    }

    private static VEvent component(CalendarEvent event) {
        var component = new VEvent(false);
        var words = event.words();
        component.add(new Uid(event.uid()));
        component.add(new Sequence(event.sequence()));
        component.add(new DtStamp(event.changedAt()));
        component.add(new LastModified(event.changedAt()));
        component.add(new DtStart<ZonedDateTime>(event.startsAt()));
        component.add(new DtEnd<ZonedDateTime>(event.startsAt().plus(event.lasts())));
        component.add(new Summary(words.summary()));
        component.add(new Location(words.location()));
        if (words.description() != null) {
            component.add(new Description(words.description()));
        }
        if (words.url() != null) {
            component.add(new Url(URI.create(words.url())));
        }
        component.add(event.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return component;
    }

    private static byte[] write(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
