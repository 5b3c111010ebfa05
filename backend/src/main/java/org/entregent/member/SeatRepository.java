package org.entregent.member;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/**
 * Keeps who has which seat, and which are held, in the transactions in which it changes. What would give one seat to two fails by
 * {@code seat_active_key}.
 */
@Repository
class SeatRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", LOCALDATE);
    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", SEAT.CHANGED_AT.getDataType());

    private static final List<Field<?>> TAKEN =
            List.of(SEAT.REGION_ID, SEAT.CHAPTER_ID, SEAT.SPECIALTY_CODE, SEAT.STATUS, SEAT.MEMBER_ID, SEAT.CHANGED_AT);

    /** What is held for too long stands in nobody's way, though nobody has come by yet to say so. */
    private static final Statement FREE_LAPSED = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.RELEASED.name()))
            .set(SEAT.CHANGED_AT, NOW)
            .where(SEAT.REGION_ID.eq(any(opened())), SEAT.STATUS.eq(inline(SeatStatus.HELD.name())))
            .and(SEAT.HOLD_ENDS_ON.lt(TODAY)));

    private static final Statement TAKE = Statement.of(insertInto(SEAT)
            .columns(TAKEN)
            .values(
                    value(SEAT.REGION_ID),
                    value(SEAT.CHAPTER_ID),
                    value(SEAT.SPECIALTY_CODE),
                    inline(SeatStatus.TAKEN.name()),
                    value(SEAT.MEMBER_ID),
                    NOW));

    private static final Statement TAKE_ALL =
            Statement.of(insertInto(SEAT).columns(TAKEN).select(GivenRows.of(SEAT, TAKEN)));

    private static final Statement LEAVE = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.RELEASED.name()))
            .set(SEAT.CHANGED_AT, NOW)
            .where(SEAT.REGION_ID.eq(value(SEAT.REGION_ID)), SEAT.MEMBER_ID.eq(value(SEAT.MEMBER_ID)))
            .and(SEAT.STATUS.eq(inline(SeatStatus.TAKEN.name()))));

    private static final Statement LEAVE_ALL = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.RELEASED.name()))
            .set(SEAT.CHANGED_AT, NOW)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(SEAT.REGION_ID.eq(MEMBER.REGION_ID))
            .and(SEAT.MEMBER_ID.eq(MEMBER.ID))
            .and(SEAT.STATUS.eq(inline(SeatStatus.TAKEN.name()))));

    private static final Statement HOLD = Statement.insertion(
            SEAT,
            SEAT.REGION_ID,
            SEAT.ID,
            SEAT.CHAPTER_ID,
            SEAT.SPECIALTY_CODE,
            SEAT.STATUS,
            SEAT.HOLD_ENDS_ON,
            SEAT.POLICY_VERSION_ID,
            SEAT.CHANGED_AT);

    /** What lapsed is held anew, where nobody has it by now. */
    private static final Statement RENEW = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.HELD.name()))
            .set(SEAT.HOLD_ENDS_ON, value(SEAT.HOLD_ENDS_ON))
            .set(SEAT.POLICY_VERSION_ID, value(SEAT.POLICY_VERSION_ID))
            .set(SEAT.CHANGED_AT, NOW)
            .where(named()));

    private static final Statement RELEASE = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.RELEASED.name()))
            .set(SEAT.CHANGED_AT, NOW)
            .where(named(), SEAT.STATUS.eq(inline(SeatStatus.HELD.name()))));

    private static final Statement GIVE = Statement.of(update(SEAT)
            .set(SEAT.STATUS, inline(SeatStatus.TAKEN.name()))
            .set(SEAT.MEMBER_ID, value(SEAT.MEMBER_ID))
            .set(SEAT.CHANGED_AT, NOW)
            .where(named()));

    private static final Statement HELD = Statement.of(select(SEAT.ID, SEAT.HOLD_ENDS_ON)
            .from(SEAT)
            .where(SEAT.REGION_ID.eq(value(SEAT.REGION_ID)), SEAT.CHAPTER_ID.eq(value(SEAT.CHAPTER_ID)))
            .and(SEAT.SPECIALTY_CODE.eq(value(SEAT.SPECIALTY_CODE)))
            .and(SEAT.STATUS.eq(inline(SeatStatus.HELD.name())))
            .and(SEAT.HOLD_ENDS_ON.ge(TODAY)));

    private static final Statement ALL_HELD = Statement.of(select(SEAT.CHAPTER_ID, SEAT.SPECIALTY_CODE)
            .from(SEAT)
            .where(SEAT.REGION_ID.eq(value(SEAT.REGION_ID)), SEAT.STATUS.eq(inline(SeatStatus.HELD.name())))
            .and(SEAT.HOLD_ENDS_ON.ge(TODAY)));

    /** For whom it is held is nobody's business. */
    record Hold(UUID id, LocalDate until) {}

    /** Of all regions that are open. To be said before anybody takes or holds a seat. */
    Bound freeLapsed(LocalDate today, Instant now) {
        return FREE_LAPSED.with(TODAY, today).with(NOW, at(now));
    }

    Bound take(Member member, Instant now) {
        return TAKE.with(SEAT.REGION_ID, member.regionId())
                .with(SEAT.CHAPTER_ID, member.seat().chapterId())
                .with(SEAT.SPECIALTY_CODE, member.details().specialty().code())
                .with(SEAT.MEMBER_ID, member.id())
                .with(NOW, at(now));
    }

    Bound takeAll(List<Member> members, Instant now) {
        return TAKE_ALL.with(
                GivenRows.ALL,
                GivenRows.from(
                        members,
                        (row, member) -> row.set(SEAT.REGION_ID, member.regionId())
                                .set(SEAT.CHAPTER_ID, member.seat().chapterId())
                                .set(
                                        SEAT.SPECIALTY_CODE,
                                        member.details().specialty().code())
                                .set(SEAT.STATUS, SeatStatus.TAKEN.name())
                                .set(SEAT.MEMBER_ID, member.id())
                                .set(SEAT.CHANGED_AT, at(now))));
    }

    /** A member has none any more. */
    Bound leave(Reference member, Instant now) {
        return LEAVE.with(SEAT.REGION_ID, member.region())
                .with(SEAT.MEMBER_ID, member.uuid())
                .with(NOW, at(now));
    }

    /** The same of all members of an import. */
    Bound leaveAll(Reference kept, Instant now) {
        return LEAVE_ALL
                .with(MEMBER.REGION_ID, kept.region())
                .with(MEMBER.IMPORT_ID, kept.uuid())
                .with(NOW, at(now));
    }

    /** Fails by {@code seat_pkey} when the id is taken. */
    Bound hold(HeldSeat seat, Instant now) {
        return HOLD.with(SEAT.REGION_ID, seat.chapter().region())
                .with(SEAT.ID, seat.id())
                .with(SEAT.CHAPTER_ID, seat.chapter().uuid())
                .with(SEAT.SPECIALTY_CODE, seat.specialtyCode())
                .with(SEAT.STATUS, SeatStatus.HELD.name())
                .with(SEAT.HOLD_ENDS_ON, seat.until())
                .with(SEAT.POLICY_VERSION_ID, seat.policyVersionId())
                .with(SEAT.CHANGED_AT, at(now));
    }

    Bound renew(HeldSeat seat, Instant now) {
        return RENEW.with(SEAT.REGION_ID, seat.chapter().region())
                .with(SEAT.ID, seat.id())
                .with(SEAT.HOLD_ENDS_ON, seat.until())
                .with(SEAT.POLICY_VERSION_ID, seat.policyVersionId())
                .with(NOW, at(now));
    }

    /** Where it is held still; nothing otherwise. */
    Bound release(int regionId, UUID seatId, Instant now) {
        return RELEASE.with(SEAT.REGION_ID, regionId).with(SEAT.ID, seatId).with(NOW, at(now));
    }

    /** To the member whom it was held for, after their row. */
    Bound give(UUID seatId, Member member, Instant now) {
        return GIVE.with(SEAT.REGION_ID, member.regionId())
                .with(SEAT.ID, seatId)
                .with(SEAT.MEMBER_ID, member.id())
                .with(NOW, at(now));
    }

    /** Whether it is held for somebody. */
    Question<Optional<Hold>> findHold(Reference chapter, String specialtyCode, LocalDate today) {
        return HELD.with(SEAT.REGION_ID, chapter.region())
                .with(SEAT.CHAPTER_ID, chapter.uuid())
                .with(SEAT.SPECIALTY_CODE, specialtyCode)
                .with(TODAY, today)
                .find(row -> new Hold(row.get(SEAT.ID), row.get(SEAT.HOLD_ENDS_ON)));
    }

    /** Those of a region that are held. */
    Question<List<TakenSeat>> listHeld(int regionId, LocalDate today) {
        return ALL_HELD.with(SEAT.REGION_ID, regionId)
                .with(TODAY, today)
                .list(row -> TakenSeat.held(row.get(SEAT.CHAPTER_ID), row.get(SEAT.SPECIALTY_CODE)));
    }

    private static Condition named() {
        return SEAT.REGION_ID.eq(value(SEAT.REGION_ID)).and(SEAT.ID.eq(value(SEAT.ID)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
