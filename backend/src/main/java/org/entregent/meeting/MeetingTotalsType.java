package org.entregent.meeting;

import static org.entregent.access.ViewerValues.isLedChapter;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.entregent.schema.jooq.public_.tables.MeetingAttendance;
import org.entregent.schema.jooq.public_.tables.MeetingEntry;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What there is of a meeting by now, added up when it is asked for: marks, and the facts that are in it or wait for it. */
@Component
final class MeetingTotalsType extends GraphType<Table<?>> {

    private static final Field<Integer> EXPECTED = counted("expected");
    private static final Field<Integer> UNMARKED = counted("unmarked");
    private static final Field<Integer> PRESENT = counted("present");
    private static final Field<Integer> LATE = counted("late");
    private static final Field<Integer> SUBSTITUTES = counted("substitutes");
    private static final Field<Integer> ABSENT = counted("absent");
    private static final Field<Integer> MEDICAL = DSL.field(name("medical"), INTEGER);
    private static final Field<Integer> REFERRALS_INSIDE = counted("referrals_inside");
    private static final Field<Integer> REFERRALS_OUTSIDE = counted("referrals_outside");
    private static final Field<Integer> ONE_TO_ONES = counted("one_to_ones");
    private static final Field<Integer> TRAINING_CREDITS = counted("training_credits");
    private static final Field<Integer> CLOSED_BUSINESS_COUNT = counted("closed_business_count");
    private static final Field<Long> CLOSED_BUSINESS = DSL.field(name("closed_business"), BIGINT.notNull());
    private static final Field<String> CURRENCY = DSL.field(name("currency"), VARCHAR.notNull());

    MeetingTotalsType() {
        super("MeetingTotals");
        field("expected", EXPECTED);
        field("unmarked", UNMARKED);
        field("present", PRESENT);
        field("late", LATE);
        field("substitutes", SUBSTITUTES);
        field("absent", ABSENT);
        field("medical", MEDICAL);
        field("referralsInside", REFERRALS_INSIDE);
        field("referralsOutside", REFERRALS_OUTSIDE);
        field("oneToOnes", ONE_TO_ONES);
        field("trainingCredits", TRAINING_CREDITS);
        field("closedBusinessCount", CLOSED_BUSINESS_COUNT);
        object("closedBusiness", (row, scope) -> MoneyType.of(columnOf(row, CLOSED_BUSINESS), columnOf(row, CURRENCY)));
    }

    /** The row that the fields above are read from: for whoever runs the meeting, and sees all of its rows. */
    static Select<?> of(Meeting meeting, Scope scope) {
        var region = scope.alias(REGION);
        return select(DSL.asterisk())
                .from(select(region.CURRENCY.as(CURRENCY))
                        .from(region)
                        .where(region.ID.eq(meeting.REGION_ID))
                        .asTable("currency_of"))
                .crossJoin(DSL.lateral(marks(meeting, scope).asTable("marks")))
                .crossJoin(DSL.lateral(facts(meeting, scope).asTable("facts")));
    }

    private static Select<?> marks(Meeting meeting, Scope scope) {
        var attendance = scope.alias(MEETING_ATTENDANCE);
        var isMedical = MeetingReadability.isMedical(attendance.REGION_ID, attendance.MARK_ID, scope);
        return select(
                        count().as(EXPECTED),
                        count().filterWhere(attendance.MARK.isNull()).as(UNMARKED),
                        marked(attendance, AttendanceMark.PRESENT).as(PRESENT),
                        marked(attendance, AttendanceMark.LATE).as(LATE),
                        marked(attendance, AttendanceMark.SUBSTITUTE).as(SUBSTITUTES),
                        marked(attendance, AttendanceMark.ABSENT).as(ABSENT),
                        when(isLedChapter(meeting.CHAPTER_ID, scope.viewer()), count().filterWhere(isMedical))
                                .as(MEDICAL))
                .from(attendance)
                .where(attendance.REGION_ID.eq(meeting.REGION_ID), attendance.MEETING_ID.eq(meeting.ID));
    }

    private static Select<?> facts(Meeting meeting, Scope scope) {
        var entry = scope.alias(MEETING_ENTRY);
        return select(
                        added(entry, EntryKind.REFERRAL_INSIDE).as(REFERRALS_INSIDE),
                        added(entry, EntryKind.REFERRAL_OUTSIDE).as(REFERRALS_OUTSIDE),
                        added(entry, EntryKind.ONE_TO_ONE).as(ONE_TO_ONES),
                        added(entry, EntryKind.TRAINING).as(TRAINING_CREDITS),
                        added(entry, EntryKind.CLOSED_BUSINESS).as(CLOSED_BUSINESS_COUNT),
                        coalesce(sum(entry.AMOUNT_MINOR_UNITS), inline(0))
                                .cast(BIGINT)
                                .as(CLOSED_BUSINESS))
                .from(entry)
                .where(counts(meeting, entry));
    }

    private static Condition counts(Meeting meeting, MeetingEntry entry) {
        return NextMeeting.counts(entry, new NextMeeting.Counted(meeting.REGION_ID, meeting.ID, meeting.CHAPTER_ID));
    }

    private static Field<Integer> marked(MeetingAttendance attendance, AttendanceMark mark) {
        return count().filterWhere(attendance.MARK.eq(mark.name()));
    }

    private static Field<Integer> added(MeetingEntry entry, EntryKind kind) {
        return coalesce(sum(entry.QUANTITY).filterWhere(entry.KIND.eq(kind.name())), inline(0))
                .cast(INTEGER);
    }

    private static Field<Integer> counted(String name) {
        return DSL.field(name(name), INTEGER.notNull());
    }
}
