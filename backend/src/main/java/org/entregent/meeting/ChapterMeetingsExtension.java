package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.springframework.stereotype.Component;

/** A chapter's meetings, and the one that facts wait for. */
@Component
final class ChapterMeetingsExtension extends GraphExtension<Chapter> {

    /** In two years, and what is planned. */
    private static final int OF_CHAPTER = 120;

    ChapterMeetingsExtension() {
        super("Chapter", CHAPTER);
        connection(
                        "meetings",
                        MEETING,
                        (chapter, meeting) ->
                                meeting.REGION_ID.eq(chapter.REGION_ID).and(meeting.CHAPTER_ID.eq(chapter.ID)))
                .filter("from", LOCALDATE, (meeting, from) -> meeting.HELD_ON.ge(from))
                .filter("to", LOCALDATE, (meeting, to) -> meeting.HELD_ON.le(to))
                .filter("statuses", VARCHAR.array(), (meeting, statuses) -> meeting.STATUS.eq(any(statuses)))
                .holds((viewer, given) -> OF_CHAPTER)
                .looking("statuses", 1)
                .order("HELD_ON_DESC", meeting -> List.of(meeting.HELD_ON.desc()))
                .order("HELD_ON_ASC", meeting -> List.of(meeting.HELD_ON.asc()));
        one(
                "nextMeeting",
                MEETING,
                (chapter, meeting) -> meeting.REGION_ID
                        .eq(chapter.REGION_ID)
                        .and(meeting.ID.eq(NextMeeting.idOf(MEETING.as("awaited"), chapter.REGION_ID, chapter.ID))));
        flag(
                "viewerCanRunMeetings",
                (chapter, scope) -> MeetingReadability.runs(chapter.REGION_ID, chapter.ID, scope.viewer())
                        .and(chapter.CLOSED_ON.isNull()));
    }
}
