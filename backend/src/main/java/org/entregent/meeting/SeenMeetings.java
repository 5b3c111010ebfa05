package org.entregent.meeting;

import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.springframework.stereotype.Component;

/** Opens a meeting's region to later features' commands about it, as its own commands do. */
@Component
public class SeenMeetings {

    private final MeetingRepository meetings;

    SeenMeetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /** Opens the meeting's region, if the viewer sees the meeting. Authorise before anything is written. */
    public Bound open(Reference meeting) {
        return meetings.openSeen(meeting);
    }
}
