package org.entregent.meeting;

import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_EVENT;
import static org.entregent.schema.jooq.public_.Tables.MEETING_SNAPSHOT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.entregent.schema.jooq.public_.tables.MeetingAttendance;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Chapters' meetings: for their members, for whoever runs them, and without persons for partner organisations. */
@Component
final class MeetingType extends GraphType<Meeting> {

    MeetingType() {
        super("Meeting", MEETING);
        key(MEETING.REGION_ID, MEETING.ID);
        nodeId("mtg");
        region(MEETING.REGION_ID);
        visible((meeting, viewer) -> MeetingReadability.MEETINGS.condition(meeting, meeting.REGION_ID, viewer));
        declareFacts();
        declareRest();
        rootById("meeting");
    }

    private void declareFacts() {
        field("weekStartsOn", MEETING.WEEK_STARTS_ON);
        field("heldOn", MEETING.HELD_ON);
        field("startsAt", MEETING.STARTS_AT);
        field("place", MEETING.PLACE);
        field("address", MEETING.ADDRESS);
        field("onlineUrl", MEETING.ONLINE_URL).when((meeting, viewer) -> not(isPartner(viewer)));
        field("status", MEETING.STATUS);
        field("holiday", MEETING.HOLIDAY);
        field("reason", MEETING.REASON).when((meeting, viewer) -> not(isPartner(viewer)));
        field("completedAt", MEETING.COMPLETED_AT);
        field("changedAt", MEETING.CHANGED_AT);
        field("version", MEETING.VERSION);
        computed(
                "viewerActions",
                VARCHAR.array().notNull(),
                (meeting, scope) -> MeetingActions.open(meeting, scope.viewer()));
        flag(
                "viewerCanMark",
                (meeting, scope) -> meeting.STATUS
                        .in(MeetingActions.names(MeetingStatus.MARKING))
                        .and(MeetingReadability.runs(meeting.REGION_ID, meeting.CHAPTER_ID, scope.viewer())));
    }

    private void declareRest() {
        one(
                "chapter",
                CHAPTER,
                (meeting, chapter) -> chapter.REGION_ID.eq(meeting.REGION_ID).and(chapter.ID.eq(meeting.CHAPTER_ID)));
        list(
                        "attendance",
                        MEETING_ATTENDANCE,
                        (meeting, attendance) ->
                                attendance.REGION_ID.eq(meeting.REGION_ID).and(attendance.MEETING_ID.eq(meeting.ID)))
                .order(attendance -> List.of(sortName(attendance).asc()));
        object("totals", MeetingTotalsType::of)
                .when((meeting, viewer) -> MeetingReadability.runs(meeting.REGION_ID, meeting.CHAPTER_ID, viewer));
        one(
                "snapshot",
                MEETING_SNAPSHOT,
                (meeting, snapshot) -> snapshot.REGION_ID
                        .eq(meeting.REGION_ID)
                        .and(snapshot.MEETING_ID.eq(meeting.ID))
                        .and(snapshot.VERSION.eq(meeting.SNAPSHOT_VERSION)));
        list(
                        "snapshots",
                        MEETING_SNAPSHOT,
                        (meeting, snapshot) ->
                                snapshot.REGION_ID.eq(meeting.REGION_ID).and(snapshot.MEETING_ID.eq(meeting.ID)))
                .order(snapshot -> List.of(snapshot.VERSION.desc()))
                .atMost(20);
        list(
                        "history",
                        MEETING_EVENT,
                        (meeting, event) ->
                                event.REGION_ID.eq(meeting.REGION_ID).and(event.MEETING_ID.eq(meeting.ID)))
                .order(event -> List.of(event.SEQUENCE.asc()))
                .atMost(50);
    }

    /** By last name. */
    private static Field<String> sortName(MeetingAttendance attendance) {
        return DSL.field(select(MEMBER_CARD.SORT_NAME)
                .from(MEMBER_CARD)
                .where(MEMBER_CARD.REGION_ID.eq(attendance.REGION_ID), MEMBER_CARD.ID.eq(attendance.MEMBER_ID)));
    }
}
