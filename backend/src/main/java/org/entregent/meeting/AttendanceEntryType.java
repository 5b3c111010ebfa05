package org.entregent.meeting;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MARK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.MeetingMark;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Every mark that was made of a member at a meeting. */
@Component
final class AttendanceEntryType extends GraphType<MeetingMark> {

    AttendanceEntryType() {
        super("AttendanceEntry", MEETING_MARK);
        key(MEETING_MARK.REGION_ID, MEETING_MARK.ID);
        region(MEETING_MARK.REGION_ID);
        visible((entry, viewer) -> MeetingReadability.MARKS.condition(entry, entry.REGION_ID, viewer));

        field("clientMadeId", MEETING_MARK.ID);
        computed(
                "mark",
                VARCHAR,
                (entry, scope) -> when(
                                MeetingReadability.isMedical(entry.REGION_ID, entry.ID, scope),
                                inline(AttendanceMark.MEDICAL.name()))
                        .otherwise(entry.MARK));
        field("substituteName", MEETING_MARK.SUBSTITUTE_NAME);
        field("markedAt", MEETING_MARK.MARKED_AT);
        field("recordedAt", MEETING_MARK.RECORDED_AT);
        computed("markedBy", VARCHAR, AttendanceEntryType::markedBy);
        flag("holds", AttendanceEntryType::holds);
        one("substitute", MEMBER_CARD, (entry, member) -> member.ID.eq(entry.SUBSTITUTE_ID));
    }

    private static Field<String> markedBy(MeetingMark entry, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return when(
                MeetingReadability.runs(entry.REGION_ID, entry.CHAPTER_ID, scope.viewer()),
                DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(entry.ACCOUNT_ID))));
    }

    private static Condition holds(MeetingMark entry, Scope scope) {
        var attendance = scope.alias(MEETING_ATTENDANCE);
        return exists(selectOne()
                .from(attendance)
                .where(attendance.REGION_ID.eq(entry.REGION_ID), attendance.MEETING_ID.eq(entry.MEETING_ID))
                .and(attendance.MEMBER_ID.eq(entry.MEMBER_ID))
                .and(attendance.MARK_ID.eq(entry.ID)));
    }
}
