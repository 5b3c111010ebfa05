package org.entregent.meeting;

import java.util.UUID;
import org.entregent.meeting.MeetingEvents.MeetingChanged;
import org.entregent.outbox.OutboxNews;

/** What later features tell of a meeting, to those who look at it. */
public final class MeetingNews {

    private MeetingNews() {}

    /** Somebody is to visit it, or came to the door. Says whose meeting it is, and nothing of the person. */
    public static OutboxNews ofVisitors(UUID chapterId, UUID meetingId) {
        return new OutboxNews(MeetingEvents.TOPIC, meetingId, new MeetingChanged(chapterId, meetingId));
    }
}
