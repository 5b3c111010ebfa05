package org.entregent.chapter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When and where a chapter meets each week.
 *
 * @param startsAt in the region's time zone, to the minute
 * @param place such as the name of a hotel
 * @param address street and number
 */
record Meeting(DayOfWeek day, LocalTime startsAt, String place, String address, Commune commune, Position position) {

    /** @param code INSEE's */
    record Commune(String code, String name) {

        String told() {
            return "%s (%s)".formatted(name, code);
        }
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("meetingDay", day.name());
        fields.put("meetingTime", startsAt.toString());
        fields.put("meetingPlace", place);
        fields.put("meetingAddress", address);
        fields.put("commune", commune.told());
        fields.put("position", position.told());
        return fields;
    }
}
