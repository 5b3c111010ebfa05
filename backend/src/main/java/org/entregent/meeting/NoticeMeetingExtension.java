package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.jooq.impl.DSL.inline;

import org.entregent.graph.GraphExtension;
import org.entregent.notice.NoticeKind;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** The meeting that somebody was reminded of. */
@Component
final class NoticeMeetingExtension extends GraphExtension<Notice> {

    NoticeMeetingExtension() {
        super("Notice", NOTICE);
        one(
                "meeting",
                MEETING,
                (notice, meeting) -> meeting.REGION_ID
                        .eq(notice.REGION_ID)
                        .and(meeting.ID.eq(notice.SUBJECT_ID))
                        .and(notice.KIND.eq(inline(NoticeKind.MEETING_REMINDER.name()))));
    }
}
