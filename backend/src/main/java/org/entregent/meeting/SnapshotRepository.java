package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_SNAPSHOT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Keeps what there is of a meeting when it is completed. */
@Repository
class SnapshotRepository {

    private static final Statement TAKE = Statement.of(insertInto(MEETING_SNAPSHOT)
            .columns(List.of(
                    MEETING_SNAPSHOT.REGION_ID,
                    MEETING_SNAPSHOT.MEETING_ID,
                    MEETING_SNAPSHOT.VERSION,
                    MEETING_SNAPSHOT.CHAPTER_ID,
                    MEETING_SNAPSHOT.TAKEN_AT,
                    MEETING_SNAPSHOT.CURRENCY,
                    MEETING_SNAPSHOT.PRESENT,
                    MEETING_SNAPSHOT.LATE,
                    MEETING_SNAPSHOT.SUBSTITUTES,
                    MEETING_SNAPSHOT.ABSENT,
                    MEETING_SNAPSHOT.REFERRALS_INSIDE,
                    MEETING_SNAPSHOT.REFERRALS_OUTSIDE,
                    MEETING_SNAPSHOT.ONE_TO_ONES,
                    MEETING_SNAPSHOT.TRAINING_CREDITS,
                    MEETING_SNAPSHOT.CLOSED_BUSINESS_COUNT,
                    MEETING_SNAPSHOT.CLOSED_BUSINESS_MINOR_UNITS))
            .select(taken()));

    /** Of the marks and facts that are in it by now, those of this very transaction too. */
    Bound take(Meeting completed, String currency) {
        return TAKE.with(MEETING_SNAPSHOT.REGION_ID, completed.regionId())
                .with(MEETING_SNAPSHOT.MEETING_ID, completed.id())
                .with(MEETING_SNAPSHOT.VERSION, completed.snapshotVersion())
                .with(MEETING_SNAPSHOT.CHAPTER_ID, completed.chapterId())
                .with(MEETING_SNAPSHOT.TAKEN_AT, MeetingRows.at(completed.changedAt()))
                .with(MEETING_SNAPSHOT.CURRENCY, currency);
    }

    private static Select<?> taken() {
        var marks = select(
                        marked(AttendanceMark.PRESENT).as(MEETING_SNAPSHOT.PRESENT),
                        marked(AttendanceMark.LATE).as(MEETING_SNAPSHOT.LATE),
                        marked(AttendanceMark.SUBSTITUTE).as(MEETING_SNAPSHOT.SUBSTITUTES),
                        marked(AttendanceMark.ABSENT).as(MEETING_SNAPSHOT.ABSENT))
                .from(MEETING_ATTENDANCE)
                .where(MEETING_ATTENDANCE.REGION_ID.eq(value(MEETING_SNAPSHOT.REGION_ID)))
                .and(MEETING_ATTENDANCE.MEETING_ID.eq(value(MEETING_SNAPSHOT.MEETING_ID)))
                .asTable("marks");
        var facts = facts().asTable("facts");
        return select(
                        value(MEETING_SNAPSHOT.REGION_ID),
                        value(MEETING_SNAPSHOT.MEETING_ID),
                        value(MEETING_SNAPSHOT.VERSION),
                        value(MEETING_SNAPSHOT.CHAPTER_ID),
                        value(MEETING_SNAPSHOT.TAKEN_AT),
                        value(MEETING_SNAPSHOT.CURRENCY))
                .select(marks.fields())
                .select(facts.fields())
                .from(marks)
                .crossJoin(facts);
    }

    private static Select<? extends Record> facts() {
        return select(
                        added(EntryKind.REFERRAL_INSIDE).as(MEETING_SNAPSHOT.REFERRALS_INSIDE),
                        added(EntryKind.REFERRAL_OUTSIDE).as(MEETING_SNAPSHOT.REFERRALS_OUTSIDE),
                        added(EntryKind.ONE_TO_ONE).as(MEETING_SNAPSHOT.ONE_TO_ONES),
                        added(EntryKind.TRAINING).as(MEETING_SNAPSHOT.TRAINING_CREDITS),
                        added(EntryKind.CLOSED_BUSINESS).as(MEETING_SNAPSHOT.CLOSED_BUSINESS_COUNT),
                        coalesce(sum(MEETING_ENTRY.AMOUNT_MINOR_UNITS), inline(0))
                                .cast(BIGINT)
                                .as(MEETING_SNAPSHOT.CLOSED_BUSINESS_MINOR_UNITS))
                .from(MEETING_ENTRY)
                .where(MEETING_ENTRY.REGION_ID.eq(value(MEETING_SNAPSHOT.REGION_ID)))
                .and(MEETING_ENTRY.MEETING_ID.eq(value(MEETING_SNAPSHOT.MEETING_ID)));
    }

    private static Field<Integer> marked(AttendanceMark mark) {
        return count().filterWhere(MEETING_ATTENDANCE.MARK.eq(mark.name())).cast(INTEGER);
    }

    private static Field<Integer> added(EntryKind kind) {
        return coalesce(sum(MEETING_ENTRY.QUANTITY).filterWhere(MEETING_ENTRY.KIND.eq(kind.name())), inline(0))
                .cast(INTEGER);
    }
}
