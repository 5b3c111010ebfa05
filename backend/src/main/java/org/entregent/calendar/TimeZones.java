package org.entregent.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;

/**
 * How calendars are told by what clock a time is meant: the library's own definitions, which it has with it (see ical4j.properties), as
 * far as they hold today. What clocks showed in 1911 no calendar needs to know for a meeting of next week.
 */
final class TimeZones {

    private static final TimeZoneRegistry REGISTRY =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    private static final Map<String, VTimeZone> KNOWN = new ConcurrentHashMap<>();

    private TimeZones() {}

    /** @param zone IANA's name, such as {@code Europe/Paris} */
    static VTimeZone definition(String zone) {
        return KNOWN.computeIfAbsent(zone, TimeZones::define);
    }

    private static VTimeZone define(String zone) {
        var known = REGISTRY.getTimeZone(zone);
        if (known == null) {
            throw new IllegalArgumentException("No calendar knows the time zone " + zone);
        }
        var definition = new VTimeZone();
        definition.add(new TzId(zone));
        ofToday(known.getVTimeZone().getObservances()).forEach(definition::add);
        return definition;
    }

    /** Those that come again every year without an end; where clocks are never changed, what they were set to last. */
    private static List<Observance> ofToday(List<Observance> all) {
        var everyYear = all.stream().filter(TimeZones::comesEveryYear).toList();
        return everyYear.isEmpty()
                ? all.stream().max(Comparator.comparing(TimeZones::begin)).stream()
                        .toList()
                : everyYear;
    }

    private static boolean comesEveryYear(Observance observance) {
        return observance
                .<RRule<?>>getProperty(Property.RRULE)
                .filter(rule -> rule.getRecur().getUntil() == null)
                .isPresent();
    }

    /** As RFC 5545 writes it, which sorts by time. */
    private static String begin(Observance observance) {
        return observance.getRequiredProperty(Property.DTSTART).getValue();
    }
}
