package org.entregent.meeting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;

/** In what capacity a viewer runs a meeting. */
record MeetingCapacity(Meeting meeting, Set<MeetingActor> actors) {

    /** Refuses alike when the caller doesn't run the chapter's meetings and when there is no such meeting. */
    static MeetingCapacity require(Viewer viewer, Optional<Meeting> found) {
        return found.map(meeting -> new MeetingCapacity(meeting, actors(viewer, meeting)))
                .filter(capacity -> !capacity.actors().isEmpty())
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("meetingId")));
    }

    private static Set<MeetingActor> actors(Viewer viewer, Meeting meeting) {
        var actors = EnumSet.noneOf(MeetingActor.class);
        if (viewer.mayInChapter(Permission.MEETINGS_RUN, meeting.regionId(), meeting.chapterId())) {
            actors.add(MeetingActor.OFFICER);
        }
        if (viewer.mayWholly(Permission.MEETINGS_RUN, meeting.regionId())) {
            actors.add(MeetingActor.DIRECTOR);
        }
        return actors;
    }
}
