package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.LocalDate;
import java.util.List;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * Finds visits about which the installation has something to say by itself. What is found is locked, and left alone by other instances
 * that look at the same moment; it is written in the same transaction that it was said.
 */
@Repository
class DueRepository {

    /** What one transaction says at most; the rest is due in the next. */
    private static final int BATCH = 100;

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", MEETING.HELD_ON.getDataType());
    private static final Param<LocalDate> UNTIL = Rendering.parameter("until", MEETING.HELD_ON.getDataType());
    private static final Param<Integer> LIMIT = Rendering.parameter("most", INTEGER);
    private static final Field<Integer> NUMBER = count().cast(INTEGER).as("number");

    private static final Statement TO_REMIND =
            Statement.of(visits().and(VISITOR.STATUS.eq(inline(VisitorStatus.CONFIRMED.name())))
                    .and(MEETING.HELD_ON.gt(TODAY))
                    .and(MEETING.HELD_ON.le(UNTIL))
                    .and(MEETING.STATUS.in(inline("PLANNED"), inline("OPEN")))
                    .and(VISITOR.REMINDED_HELD_ON.isNull().or(VISITOR.REMINDED_HELD_ON.ne(MEETING.HELD_ON)))
                    .orderBy(VISITOR.ID)
                    .limit(LIMIT)
                    .forUpdate()
                    .of(VISITOR)
                    .skipLocked());

    private static final Statement REMIND = Statement.of(DSL.update(VISITOR)
            .set(VISITOR.REMINDED_HELD_ON, value(VISITOR.REMINDED_HELD_ON))
            .where(named()));

    /** What they were told is another day, hour or place than the meeting has by now. */
    private static final Statement TO_TELL = Statement.of(visits().and(isAwaited())
            .and(MEETING.HELD_ON.ge(TODAY).or(VISITOR.TOLD_HELD_ON.ge(TODAY)))
            .and(isToldOtherwise())
            .orderBy(VISITOR.ID)
            .limit(LIMIT)
            .forUpdate()
            .of(VISITOR)
            .skipLocked());

    private static final Statement TELL = Statement.of(DSL.update(VISITOR)
            .set(VISITOR.TOLD_HELD_ON, value(VISITOR.TOLD_HELD_ON))
            .set(VISITOR.TOLD_STARTS_AT, value(VISITOR.TOLD_STARTS_AT))
            .set(VISITOR.TOLD_PLACE, value(VISITOR.TOLD_PLACE))
            .set(VISITOR.TOLD_ADDRESS, value(VISITOR.TOLD_ADDRESS))
            .set(VISITOR.TOLD_CALLED_OFF, value(VISITOR.TOLD_CALLED_OFF))
            .where(named()));

    /** Who never answered, whose meeting was called off for good, and who was forgotten. */
    private static final Statement LAPSED = Statement.of(visits().and(isAwaited())
            .and(MEETING.HELD_ON
                    .lt(UNTIL)
                    .and(VISITOR.STATUS.eq(inline(VisitorStatus.INVITED.name())).or(isCalledOff()))
                    .or(VISITOR.ERASED_AT.isNotNull()))
            .orderBy(VISITOR.ID)
            .limit(LIMIT)
            .forUpdate()
            .of(VISITOR)
            .skipLocked());

    private static final Statement TO_FOLLOW_UP = Statement.of(select(VisitorRows.OF_MEETING)
            .select(VisitorRows.IS_OPEN, NUMBER)
            .from(MEETING)
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(MEETING.REGION_ID), CHAPTER.ID.eq(MEETING.CHAPTER_ID))
            .join(VISITOR)
            .on(VISITOR.REGION_ID.eq(MEETING.REGION_ID), VISITOR.MEETING_ID.eq(MEETING.ID))
            .where(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)))
            .and(MEETING.HELD_ON.lt(TODAY))
            .and(MEETING.HELD_ON.ge(UNTIL))
            .and(VISITOR.STATUS.eq(inline(VisitorStatus.ATTENDED.name())))
            .and(VISITOR.ERASED_AT.isNull())
            .groupBy(MEETING.REGION_ID, MEETING.ID, CHAPTER.REGION_ID, CHAPTER.ID)
            .orderBy(MEETING.ID));

    /** @param meetingVersion that the visitor is to be told of */
    record Due(Visitor visitor, int meetingVersion) {}

    /** A meeting, and how many came to it of whom nothing was said. */
    record Followed(VisitedMeeting meeting, int number) {}

    /** Confirmed visitors of meetings after today until some day who were not reminded of that day. */
    Question<List<Visitor>> listToRemind(int regionId, LocalDate today, LocalDate until) {
        return TO_REMIND
                .with(VISITOR.REGION_ID, regionId)
                .with(TODAY, today)
                .with(UNTIL, until)
                .with(LIMIT, BATCH)
                .list(VisitorRows::read);
    }

    Bound remind(Visitor visitor) {
        return name(REMIND.asItIs(), visitor)
                .with(VISITOR.REMINDED_HELD_ON, visitor.venue().heldOn());
    }

    /** Visitors whose meeting is elsewhere, later, not held, or held after all. */
    Question<List<Due>> listToTell(int regionId, LocalDate today) {
        return TO_TELL.with(VISITOR.REGION_ID, regionId)
                .with(TODAY, today)
                .with(LIMIT, BATCH)
                .list(row -> new Due(VisitorRows.read(row), row.get(MEETING.VERSION)));
    }

    Bound tell(Visitor visitor) {
        var venue = visitor.venue();
        return name(TELL.asItIs(), visitor)
                .with(VISITOR.TOLD_HELD_ON, venue.heldOn())
                .with(VISITOR.TOLD_STARTS_AT, venue.startsAt())
                .with(VISITOR.TOLD_PLACE, venue.place())
                .with(VISITOR.TOLD_ADDRESS, venue.address())
                .with(VISITOR.TOLD_CALLED_OFF, venue.isCalledOff());
    }

    /** @param before the day of the meeting */
    Question<List<Visitor>> listLapsed(int regionId, LocalDate before) {
        return LAPSED.with(VISITOR.REGION_ID, regionId)
                .with(UNTIL, before)
                .with(LIMIT, BATCH)
                .list(VisitorRows::read);
    }

    /** Meetings before today and since some day. */
    Question<List<Followed>> listToFollowUp(int regionId, LocalDate today, LocalDate since) {
        return TO_FOLLOW_UP
                .with(MEETING.REGION_ID, regionId)
                .with(TODAY, today)
                .with(UNTIL, since)
                .list(row -> new Followed(VisitorRows.meeting(row), row.get(NUMBER)));
    }

    private static SelectConditionStep<? extends Record> visits() {
        return select(VisitorRows.OF_VISITOR)
                .select(VisitorRows.OF_MEETING)
                .from(VISITOR)
                .join(MEETING)
                .on(MEETING.REGION_ID.eq(VISITOR.REGION_ID), MEETING.ID.eq(VISITOR.MEETING_ID))
                .join(CHAPTER)
                .on(CHAPTER.REGION_ID.eq(VISITOR.REGION_ID), CHAPTER.ID.eq(VISITOR.CHAPTER_ID))
                .where(VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)));
    }

    private static Condition isAwaited() {
        return VISITOR.STATUS.in(
                inline(VisitorStatus.INVITED.name()),
                inline(VisitorStatus.REGISTERED.name()),
                inline(VisitorStatus.CONFIRMED.name()));
    }

    private static Condition isCalledOff() {
        return MEETING.STATUS.in(inline("HOLIDAY"), inline("DISCARDED"));
    }

    private static Condition isToldOtherwise() {
        return row(
                        VISITOR.TOLD_HELD_ON,
                        VISITOR.TOLD_STARTS_AT,
                        VISITOR.TOLD_PLACE,
                        VISITOR.TOLD_ADDRESS,
                        VISITOR.TOLD_CALLED_OFF)
                .ne(row(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.PLACE, MEETING.ADDRESS, field(isCalledOff())));
    }

    private static Bound name(Bound statement, Visitor visitor) {
        return statement.with(VISITOR.REGION_ID, visitor.regionId()).with(VISITOR.ID, visitor.id());
    }

    private static Condition named() {
        return VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)).and(VISITOR.ID.eq(value(VISITOR.ID)));
    }
}
