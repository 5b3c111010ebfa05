package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.entregent.meeting.Meeting.State;
import org.entregent.meeting.Meeting.Venue;
import org.entregent.region.PublicHoliday;
import org.entregent.statement.Row;
import org.jspecify.annotations.Nullable;

/** A meeting as a row, and back. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting read(Row row) {
        var holiday = row.getOrNull(MEETING.HOLIDAY);
        return new Meeting(
                row.get(MEETING.REGION_ID),
                row.get(MEETING.ID),
                row.get(MEETING.CHAPTER_ID),
                row.get(MEETING.WEEK_STARTS_ON),
                new Venue(
                        row.get(MEETING.HELD_ON),
                        row.get(MEETING.STARTS_AT),
                        row.get(MEETING.PLACE),
                        row.get(MEETING.ADDRESS),
                        row.getOrNull(MEETING.ONLINE_URL)),
                new State(
                        MeetingStatus.valueOf(row.get(MEETING.STATUS)),
                        holiday == null ? null : PublicHoliday.valueOf(holiday),
                        row.getOrNull(MEETING.REASON),
                        row.get(MEETING.BY_HAND),
                        instant(row.getOrNull(MEETING.COMPLETED_AT))),
                row.get(MEETING.SNAPSHOT_VERSION),
                row.get(MEETING.CHANGED_AT).toInstant(),
                row.get(MEETING.VERSION));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
