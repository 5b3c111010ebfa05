package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.EnumSet;
import java.util.Set;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.entregent.schema.jooq.public_.tables.Visitor;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How many visitors a meeting has, counted when it is asked for. */
@Component
final class VisitorCountsType extends GraphType<Table<?>> {

    private static final Field<Integer> EXPECTED = counted("expected");
    private static final Field<Integer> TO_CONFIRM = counted("to_confirm");
    private static final Field<Integer> ATTENDED = counted("attended");
    private static final Field<Integer> MISSED = counted("missed");
    private static final Field<Integer> TO_FOLLOW_UP = counted("to_follow_up");

    VisitorCountsType() {
        super("VisitorCounts");
        field("expected", EXPECTED);
        field("toConfirm", TO_CONFIRM);
        field("attended", ATTENDED);
        field("missed", MISSED);
        field("toFollowUp", TO_FOLLOW_UP);
    }

    /** The row that the fields above are read from: for whoever runs the meeting, and sees all of its rows. */
    static Select<?> of(Meeting meeting, Scope scope) {
        var visitor = scope.alias(VISITOR);
        var came = EnumSet.complementOf(EnumSet.copyOf(VisitorStatus.AWAITED));
        came.removeAll(VisitorStatus.UNCOUNTED);
        return select(
                        in(visitor, VisitorStatus.AWAITED).as(EXPECTED),
                        in(visitor, EnumSet.of(VisitorStatus.REGISTERED)).as(TO_CONFIRM),
                        in(visitor, came).as(ATTENDED),
                        in(visitor, EnumSet.of(VisitorStatus.NO_SHOW)).as(MISSED),
                        in(visitor, EnumSet.of(VisitorStatus.ATTENDED)).as(TO_FOLLOW_UP))
                .from(visitor)
                .where(visitor.REGION_ID.eq(meeting.REGION_ID), visitor.MEETING_ID.eq(meeting.ID));
    }

    private static Field<Integer> in(Visitor visitor, Set<VisitorStatus> statuses) {
        var names = statuses.stream().map(Enum::name).sorted().map(DSL::inline).toList();
        return count().filterWhere(visitor.STATUS.in(names)).cast(INTEGER);
    }

    private static Field<Integer> counted(String column) {
        return DSL.field(name(column), INTEGER.notNull());
    }
}
