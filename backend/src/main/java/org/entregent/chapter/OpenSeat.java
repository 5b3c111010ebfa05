package org.entregent.chapter;

import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.entregent.schema.jooq.public_.tables.Seat;
import org.jooq.Condition;
import org.jooq.Field;

/** Seats that anybody could be given, in SQL. */
public final class OpenSeat {

    private static final String TAKEN = "TAKEN";
    private static final String HELD = "HELD";

    private OpenSeat() {}

    /** Whether nobody of the chapter has the trade's seat, and it is held for nobody today. */
    public static Condition isThere(Chapter chapter, Field<String> specialtyCode, Scope scope) {
        var seat = scope.alias(SEAT);
        return notExists(selectOne()
                .from(seat)
                .where(seat.REGION_ID.eq(chapter.REGION_ID), seat.CHAPTER_ID.eq(chapter.ID))
                .and(seat.SPECIALTY_CODE.eq(specialtyCode))
                .and(isActive(seat)));
    }

    /** Whether somebody has it, or it is held: what was held for too long is open, though no row says so yet. */
    public static Condition isActive(Seat seat) {
        return seat.STATUS
                .in(inline(TAKEN), inline(HELD))
                .and(seat.STATUS.eq(inline(TAKEN)).or(seat.HOLD_ENDS_ON.ge(CurrentDay.date())));
    }
}
