package org.entregent.chapter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as it stands.
 *
 * @param closedOn from that day on it meets no more; null while it does
 * @param version grows by one with each change
 */
record Chapter(
        int regionId,
        UUID id,
        String name,
        Meeting meeting,
        LocalDate createdOn,
        @Nullable LocalDate closedOn,
        int version) {

    private static final int FIRST_VERSION = 1;

    static Chapter founded(Reference chapter, String name, Meeting meeting, LocalDate createdOn) {
        return new Chapter(chapter.region(), chapter.uuid(), name, meeting, createdOn, null, FIRST_VERSION);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    Chapter moved(String newName, Meeting newMeeting) {
        return new Chapter(regionId, id, newName, newMeeting, createdOn, closedOn, version + 1);
    }

    Chapter closed(LocalDate day) {
        return new Chapter(regionId, id, name, meeting, createdOn, day, version + 1);
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.putAll(meeting.told());
        fields.put("createdOn", createdOn.toString());
        if (closedOn != null) {
            fields.put("closedOn", closedOn.toString());
        }
        return fields;
    }
}
