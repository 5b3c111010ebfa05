package org.entregent.meeting;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads and writes meetings, in the transactions of commands. */
@Repository
class MeetingRepository {

    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);

    private static final Statement OPEN =
            Statement.of(select(opening(array(MEETING.REGION_ID))).from(MEETING).where(named()));

    private static final Statement LOCK =
            Statement.of(selectFrom(MEETING).where(named(), isOpen()).forUpdate());

    private static final Statement HOLD =
            Statement.of(selectFrom(MEETING).where(named(), isOpen()).forShare());

    private static final Statement UPDATE = Statement.of(DSL.update(MEETING)
            .set(MEETING.HELD_ON, value(MEETING.HELD_ON))
            .set(MEETING.STARTS_AT, value(MEETING.STARTS_AT))
            .set(MEETING.PLACE, value(MEETING.PLACE))
            .set(MEETING.ADDRESS, value(MEETING.ADDRESS))
            .set(MEETING.ONLINE_URL, value(MEETING.ONLINE_URL))
            .set(MEETING.STATUS, value(MEETING.STATUS))
            .setNull(MEETING.HOLIDAY)
            .set(MEETING.REASON, value(MEETING.REASON))
            .set(MEETING.BY_HAND, value(MEETING.BY_HAND))
            .set(MEETING.COMPLETED_AT, value(MEETING.COMPLETED_AT))
            .set(MEETING.SNAPSHOT_VERSION, value(MEETING.SNAPSHOT_VERSION))
            .set(MEETING.CHANGED_AT, value(MEETING.CHANGED_AT))
            .set(MEETING.VERSION, value(MEETING.VERSION))
            .where(named()));

    private static final Statement LEFT_OPEN = Statement.of(selectFrom(MEETING)
            .where(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)))
            .and(MEETING.STATUS.eq(MeetingStatus.OPEN.name()))
            .and(MEETING.HELD_ON.lt(value(MEETING.HELD_ON)))
            .orderBy(MEETING.HELD_ON, MEETING.ID)
            .limit(LIMIT));

    /** Opens the meeting's region, if the viewer sees the meeting. */
    Bound openSeen(Reference meeting) {
        return name(OPEN.asItIs(), meeting);
    }

    /** Keeps others from leading it on and from marking until the transaction ends. None where its region isn't open. */
    Question<Optional<Meeting>> lock(Reference meeting) {
        return name(LOCK.asItIs(), meeting).find(MeetingRows::read);
    }

    /** Keeps others from leading it on until the transaction ends; they may mark all the while. None where its region isn't open. */
    Question<Optional<Meeting>> hold(Reference meeting) {
        return name(HOLD.asItIs(), meeting).find(MeetingRows::read);
    }

    /** Fails by {@code meeting_day_key} when the chapter holds another on that day. */
    Bound update(Meeting meeting) {
        var venue = meeting.venue();
        var state = meeting.state();
        return UPDATE.with(MEETING.REGION_ID, meeting.regionId())
                .with(MEETING.ID, meeting.id())
                .with(MEETING.HELD_ON, venue.heldOn())
                .with(MEETING.STARTS_AT, venue.startsAt())
                .with(MEETING.PLACE, venue.place())
                .with(MEETING.ADDRESS, venue.address())
                .with(MEETING.ONLINE_URL, venue.onlineUrl())
                .with(MEETING.STATUS, state.status().name())
                .with(MEETING.REASON, state.reason())
                .with(MEETING.BY_HAND, state.byHand())
                .with(MEETING.COMPLETED_AT, MeetingRows.atOrNull(state.completedAt()))
                .with(MEETING.SNAPSHOT_VERSION, meeting.snapshotVersion())
                .with(MEETING.CHANGED_AT, MeetingRows.at(meeting.changedAt()))
                .with(MEETING.VERSION, meeting.version());
    }

    /** Those that were left open although their day is over. */
    Question<List<Meeting>> listLeftOpen(int regionId, LocalDate today, int limit) {
        return LEFT_OPEN
                .with(MEETING.REGION_ID, regionId)
                .with(MEETING.HELD_ON, today)
                .with(LIMIT, limit)
                .list(MeetingRows::read);
    }

    private static Bound name(Bound statement, Reference meeting) {
        return statement.with(MEETING.REGION_ID, meeting.region()).with(MEETING.ID, meeting.uuid());
    }

    private static Condition named() {
        return MEETING.REGION_ID.eq(value(MEETING.REGION_ID)).and(MEETING.ID.eq(value(MEETING.ID)));
    }

    private static Condition isOpen() {
        return MEETING.REGION_ID.eq(any(opened()));
    }
}
