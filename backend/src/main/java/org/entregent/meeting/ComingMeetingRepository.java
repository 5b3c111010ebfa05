package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.access.MembershipStatus;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds members' coming meetings, in transactions that have opened their region. */
@Repository
class ComingMeetingRepository {

    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);
    private static final Param<UUID[]> MEMBERS = values(MEMBER.ID);
    private static final Param<LocalDate> FROM = Rendering.parameter("first_day", MEETING.HELD_ON.getDataType());
    private static final Param<LocalDate> TO = Rendering.parameter("last_day", MEETING.HELD_ON.getDataType());
    /** Beside the meeting's id in a row. */
    private static final Field<UUID> MEMBER_ID = MEMBER.ID.as("member_id");

    private static final Field<LocalDate> NEXT = min(MEETING.HELD_ON).as("next");

    /** A meeting that moves to another day is one more occasion. */
    private static final Statement LIST_TO_REMIND =
            Statement.of(select(MEETING.REGION_ID, MEETING.ID, MEETING.HELD_ON, MEMBER_ID)
                    .from(MEETING)
                    .join(MEMBER)
                    .on(isOfChapter())
                    .where(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)), isComing())
                    .and(MEETING.HELD_ON.eq(value(MEETING.HELD_ON)))
                    .and(notExists(selectOne()
                            .from(NOTICE)
                            .where(NOTICE.REGION_ID.eq(MEETING.REGION_ID))
                            .and(NOTICE.RECIPIENT_ID.eq(MEMBER.ID))
                            .and(NOTICE.KIND.eq(inline(NoticeKind.MEETING_REMINDER.name())))
                            .and(NOTICE.SUBJECT_ID.eq(MEETING.ID))
                            .and(NOTICE.OCCASION.eq(MEETING.HELD_ON.cast(SQLDataType.CLOB)))))
                    .orderBy(MEETING.ID, MEMBER.ID)
                    .limit(LIMIT));

    private static final Statement NEXT_OF = Statement.of(select(MEMBER.ID, NEXT)
            .from(MEMBER)
            .join(MEETING)
            .on(isOfChapter())
            .where(MEMBER.REGION_ID.eq(value(MEETING.REGION_ID)), MEMBER.ID.eq(any(MEMBERS)))
            .and(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)))
            .and(isComing())
            .and(MEETING.HELD_ON.between(FROM, TO))
            .groupBy(MEMBER.ID));

    /** Whom to remind of a region's meetings of a day, each once. */
    Question<List<NewNotice>> listToRemind(int regionId, LocalDate day, int most) {
        return LIST_TO_REMIND
                .with(MEETING.REGION_ID, regionId)
                .with(MEETING.HELD_ON, day)
                .with(LIMIT, most)
                .list(row -> new NewNotice(
                        NoticeKind.MEETING_REMINDER,
                        row.get(MEETING.REGION_ID),
                        row.get(MEMBER_ID),
                        row.get(MEETING.ID),
                        row.get(MEETING.HELD_ON).toString()));
    }

    /** The first meeting of each of these members from one day to another, both included; those who have none are missing. */
    Question<Map<UUID, LocalDate>> findNext(int regionId, UUID[] members, LocalDate from, LocalDate to) {
        return NEXT_OF.with(MEETING.REGION_ID, regionId)
                .with(MEMBERS, members)
                .with(FROM, from)
                .with(TO, to)
                .list(row -> Map.entry(row.get(MEMBER.ID), row.get(NEXT)))
                .as(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Condition isOfChapter() {
        return MEMBER.REGION_ID
                .eq(MEETING.REGION_ID)
                .and(MEMBER.CHAPTER_ID.eq(MEETING.CHAPTER_ID))
                .and(MEMBER.STATUS.in(MembershipStatus.TAKING_PART.stream()
                        .map(status -> inline(status.name()))
                        .toList()));
    }

    private static Condition isComing() {
        return MEETING.STATUS.in(inline(MeetingStatus.PLANNED.name()), inline(MeetingStatus.OPEN.name()));
    }
}
