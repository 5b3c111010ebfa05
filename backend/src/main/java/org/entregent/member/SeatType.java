package org.entregent.member;

import static org.entregent.access.Permission.CHAPTERS_READ;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Seat;
import org.springframework.stereotype.Component;

/** Seats that somebody has, or that are held: for whom isn't said. */
@Component
final class SeatType extends GraphType<Seat> {

    static final Readers READERS = Readers.holding(CHAPTERS_READ, SEAT);

    SeatType() {
        super("Seat", SEAT);
        key(SEAT.REGION_ID, SEAT.ID);
        region(SEAT.REGION_ID);
        visible((seat, viewer) -> READERS.condition(seat, seat.REGION_ID, viewer));

        field("status", SEAT.STATUS);
        computed(
                "heldUntil",
                SEAT.HOLD_ENDS_ON.getDataType(),
                (seat, scope) -> when(seat.STATUS.eq(inline(SeatStatus.HELD.name())), seat.HOLD_ENDS_ON));
        one("specialty", SPECIALTY, (seat, specialty) -> specialty.CODE.eq(seat.SPECIALTY_CODE));
        one(
                "holder",
                MEMBER_CARD,
                (seat, member) -> member.REGION_ID.eq(seat.REGION_ID).and(member.ID.eq(seat.MEMBER_ID)));
    }
}
