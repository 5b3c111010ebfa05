package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.time.LocalDate;
import java.util.Optional;
import org.entregent.graph.ArgumentValues;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * A member's attendance over completed meetings. The field's formula: (P + L + M + S) / w, where w = P + A + L + M + S. Who doesn't learn
 * which absences are medical could learn it from the rate, and gets none.
 */
@Component
final class AttendanceSummaryType extends GraphType<Table<?>> {

    private static final int MOST_YEARS = 5;

    private static final Field<LocalDate> FROM = DSL.field(name("first_day"), LOCALDATE.notNull());
    private static final Field<LocalDate> TO = DSL.field(name("last_day"), LOCALDATE.notNull());
    private static final Field<Integer> MEETINGS = counted("meetings");
    private static final Field<Integer> PRESENT = counted("present");
    private static final Field<Integer> LATE = counted("late");
    private static final Field<Integer> SUBSTITUTES = counted("substitutes");
    /** With the medical ones that are known to be such. */
    private static final Field<Integer> AWAY = counted("away");

    private static final Field<Integer> MEDICAL = counted("medical");
    private static final Field<Boolean> KNOWN = DSL.field(name("reasons_known"), BOOLEAN.notNull());

    AttendanceSummaryType() {
        super("AttendanceSummary");
        field("from", FROM);
        field("to", TO);
        field("meetings", MEETINGS);
        field("present", PRESENT);
        field("late", LATE);
        field("substitutes", SUBSTITUTES);
        computed("absent", INTEGER.notNull(), row -> columnOf(row, AWAY).minus(columnOf(row, MEDICAL)));
        computed("medical", INTEGER, row -> ifKnown(row, columnOf(row, MEDICAL)));
        computed("rate", DOUBLE, row -> ifKnown(row, rate(row)));
    }

    /** The row that the fields above are read from: for whoever sees all of the member's rows. */
    static Select<?> of(MemberCard member, Scope scope) {
        var from = scope.argument("from", LOCALDATE);
        var to = scope.argument("to", LOCALDATE);
        var attendance = scope.alias(MEETING_ATTENDANCE);
        var meeting = scope.alias(MEETING);
        var knows = MeetingReadability.knowsReasons(member.ID, member.CHAPTER_ID, scope.viewer());
        return select(
                        from.as(FROM),
                        to.as(TO),
                        DSL.field(knows).as(KNOWN),
                        count(attendance.MARK).as(MEETINGS),
                        marked(attendance.MARK, AttendanceMark.PRESENT).as(PRESENT),
                        marked(attendance.MARK, AttendanceMark.LATE).as(LATE),
                        marked(attendance.MARK, AttendanceMark.SUBSTITUTE).as(SUBSTITUTES),
                        marked(attendance.MARK, AttendanceMark.ABSENT).as(AWAY),
                        count().filterWhere(
                                        MeetingReadability.isMedical(attendance.REGION_ID, attendance.MARK_ID, scope)
                                                .and(knows))
                                .as(MEDICAL))
                .from(attendance)
                .join(meeting)
                .on(
                        meeting.REGION_ID.eq(attendance.REGION_ID),
                        meeting.ID.eq(attendance.MEETING_ID),
                        meeting.STATUS.eq(MeetingStatus.COMPLETED.name()))
                .where(attendance.REGION_ID.eq(member.REGION_ID), attendance.MEMBER_ID.eq(member.ID))
                .and(attendance.HELD_ON.between(from, to));
    }

    /** What is wrong with the arguments {@code from} and {@code to}, if anything is. */
    static Optional<String> complaint(ArgumentValues values) {
        var from = values.find("from", LocalDate.class).orElseThrow();
        var to = values.find("to", LocalDate.class).orElseThrow();
        if (to.isBefore(from)) {
            return Optional.of("to is not before from");
        }
        return to.isAfter(from.plusYears(MOST_YEARS))
                ? Optional.of("from and to span at most " + MOST_YEARS + " years")
                : Optional.empty();
    }

    private static Field<Double> rate(Table<?> row) {
        var came = columnOf(row, MEETINGS).minus(columnOf(row, AWAY)).plus(columnOf(row, MEDICAL));
        return came.cast(DOUBLE).div(nullif(columnOf(row, MEETINGS), inline(0)));
    }

    private static <V> Field<V> ifKnown(Table<?> row, Field<V> value) {
        return when(columnOf(row, KNOWN).isTrue(), value);
    }

    private static Field<Integer> marked(Field<String> column, AttendanceMark mark) {
        return count().filterWhere(column.eq(mark.name()));
    }

    private static Field<Integer> counted(String name) {
        return DSL.field(name(name), INTEGER.notNull());
    }
}
