package org.entregent.meeting;

import java.util.UUID;
import org.entregent.outbox.OutboxNews;
import org.jspecify.annotations.Nullable;

/** What readers of the outbox learn of meetings. */
final class MeetingEvents {

    static final String TOPIC = "meeting";

    private MeetingEvents() {}

    /** It was led on, or somebody was marked. */
    static OutboxNews changed(Meeting meeting) {
        return new OutboxNews(TOPIC, meeting.id(), new MeetingChanged(meeting.chapterId(), meeting.id()));
    }

    /** Something was recorded that waits for the chapter's next meeting. */
    static OutboxNews recorded(UUID chapterId) {
        return new OutboxNews(TOPIC, chapterId, new MeetingChanged(chapterId, null));
    }

    /**
     * Says whom it can concern, and nothing else: neither who was marked nor how.
     *
     * @param meetingId null for what waits for the next one
     */
    record MeetingChanged(UUID chapterId, @Nullable UUID meetingId) {}
}
