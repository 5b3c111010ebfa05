package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MARK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.MeetingAttendance;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who is expected at a meeting and how they are marked: for themselves, and for whoever runs the meeting. */
@Component
final class AttendanceType extends GraphType<MeetingAttendance> {

    private static final String[] REFERRALS = {EntryKind.REFERRAL_INSIDE.name(), EntryKind.REFERRAL_OUTSIDE.name()};

    AttendanceType() {
        super("Attendance", MEETING_ATTENDANCE);
        key(MEETING_ATTENDANCE.REGION_ID, MEETING_ATTENDANCE.MEETING_ID, MEETING_ATTENDANCE.MEMBER_ID);
        nodeId("att");
        region(MEETING_ATTENDANCE.REGION_ID);
        visible((attendance, viewer) ->
                MeetingReadability.ATTENDANCE.condition(attendance, attendance.REGION_ID, viewer));

        computed("mark", VARCHAR, AttendanceType::mark);
        field("substituteName", MEETING_ATTENDANCE.SUBSTITUTE_NAME);
        field("markedAt", MEETING_ATTENDANCE.MARKED_AT);
        one(
                "member",
                MEMBER_CARD,
                (attendance, member) ->
                        member.REGION_ID.eq(attendance.REGION_ID).and(member.ID.eq(attendance.MEMBER_ID)));
        one("substitute", MEMBER_CARD, (attendance, member) -> member.ID.eq(attendance.SUBSTITUTE_ID));
        one(
                "meeting",
                MEETING,
                (attendance, meeting) ->
                        meeting.REGION_ID.eq(attendance.REGION_ID).and(meeting.ID.eq(attendance.MEETING_ID)));
        list(
                        "entries",
                        MEETING_MARK,
                        (attendance, entry) -> entry.REGION_ID
                                .eq(attendance.REGION_ID)
                                .and(entry.MEETING_ID.eq(attendance.MEETING_ID))
                                .and(entry.MEMBER_ID.eq(attendance.MEMBER_ID)))
                .order(entry -> List.of(entry.MARKED_AT.desc(), entry.ID.desc()))
                .atMost(50);
        computed("referralsGiven", INTEGER.notNull(), (row, scope) -> brought(row, scope, REFERRALS));
        computed("oneToOnes", INTEGER.notNull(), (row, scope) -> brought(row, scope, EntryKind.ONE_TO_ONE.name()));
        computed("trainingCredits", INTEGER.notNull(), (row, scope) -> brought(row, scope, EntryKind.TRAINING.name()));
    }

    private static Field<String> mark(MeetingAttendance attendance, Scope scope) {
        return when(
                        MeetingReadability.isMedical(attendance.REGION_ID, attendance.MARK_ID, scope),
                        inline(AttendanceMark.MEDICAL.name()))
                .otherwise(attendance.MARK);
    }

    private static Field<Integer> brought(MeetingAttendance attendance, Scope scope, String... kinds) {
        var entry = scope.alias(MEETING_ENTRY);
        var meeting = new NextMeeting.Counted(attendance.REGION_ID, attendance.MEETING_ID, attendance.CHAPTER_ID);
        return DSL.field(select(coalesce(sum(entry.QUANTITY), inline(0)).cast(INTEGER))
                .from(entry)
                .where(NextMeeting.counts(entry, meeting))
                .and(entry.MEMBER_ID.eq(attendance.MEMBER_ID))
                .and(entry.KIND.in(kinds))
                .and(MeetingReadability.ENTRIES.condition(entry, entry.REGION_ID, scope.viewer())));
    }
}
