package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.springframework.stereotype.Component;

/** Who visits a meeting. */
@Component
final class MeetingVisitorsExtension extends GraphExtension<Meeting> {

    private static final int MOST = 100;

    MeetingVisitorsExtension() {
        super("Meeting", MEETING);
        list(
                        "visitors",
                        VISITOR,
                        (meeting, visitor) ->
                                visitor.REGION_ID.eq(meeting.REGION_ID).and(visitor.MEETING_ID.eq(meeting.ID)))
                .order(visitor -> List.of(visitor.CREATED_AT.asc(), visitor.ID.asc()))
                .atMost(MOST);
        object("visitorCounts", VisitorCountsType::of)
                .when((meeting, viewer) -> VisitorReadability.runs(meeting.REGION_ID, meeting.CHAPTER_ID, viewer));
    }
}
