package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.util.UUID;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.entregent.schema.jooq.public_.tables.MeetingEntry;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The meeting that a chapter's facts wait for: one that goes on or whose sheet is being finished, else the first that is planned. By rule,
 * not by reference: it is the next to be completed, whichever that turns out to be.
 */
final class NextMeeting {

    private NextMeeting() {}

    /** @param meeting the table under an alias of its own */
    static Field<UUID> idOf(Meeting meeting, Field<Integer> regionId, Field<UUID> chapterId) {
        return field(select(meeting.ID)
                .from(meeting)
                .where(meeting.REGION_ID.eq(regionId), meeting.CHAPTER_ID.eq(chapterId))
                .and(meeting.STATUS
                        .in(MeetingStatus.OPEN.name(), MeetingStatus.DRAFT.name())
                        .or(meeting.STATUS.eq(MeetingStatus.PLANNED.name()).and(meeting.HELD_ON.ge(CurrentDay.date()))))
                .orderBy(
                        field(meeting.STATUS.eq(MeetingStatus.PLANNED.name())), meeting.HELD_ON.asc(), meeting.ID.asc())
                .limit(1));
    }

    /** The entries that are in a meeting, and those that wait for it. */
    static Condition counts(MeetingEntry entry, Counted meeting) {
        var own = entry.REGION_ID.eq(meeting.regionId()).and(entry.MEETING_ID.eq(meeting.id()));
        var waiting = entry.REGION_ID
                .eq(meeting.regionId())
                .and(entry.CHAPTER_ID.eq(meeting.chapterId()))
                .and(entry.MEETING_ID.isNull())
                .and(meeting.id().eq(idOf(MEETING.as("awaited"), meeting.regionId(), meeting.chapterId())));
        return own.or(waiting);
    }

    /** The columns of a row that say which meeting it is about. */
    record Counted(Field<Integer> regionId, Field<UUID> id, Field<UUID> chapterId) {}
}
