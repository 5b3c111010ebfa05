package org.entregent.meeting;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Knows what facts added that wait for a meeting, and keeps that they were taken back. */
@Repository
class TakebackRepository {

    private static final Field<Boolean> TAKEN_BACK = field("taken_back", Boolean.class);

    private static final Statement OPEN_ONE_TO_ONE =
            Statement.of(select(opening(array(ONE_TO_ONE.REGION_ID, MEMBER_CARD.REGION_ID)))
                    .from(ONE_TO_ONE)
                    .join(MEMBER_CARD)
                    .on(MEMBER_CARD.ID.eq(ONE_TO_ONE.OTHER_ID))
                    .where(ONE_TO_ONE.REGION_ID.eq(value(ONE_TO_ONE.REGION_ID)))
                    .and(ONE_TO_ONE.ID.eq(value(ONE_TO_ONE.ID)))
                    .and(ONE_TO_ONE.MEMBER_ID.eq(value(ONE_TO_ONE.MEMBER_ID))));

    private static final Statement OPEN_CREDIT = Statement.of(select(opening(array(TRAINING_CREDIT.REGION_ID)))
            .from(TRAINING_CREDIT)
            .where(TRAINING_CREDIT.REGION_ID.eq(value(TRAINING_CREDIT.REGION_ID)))
            .and(TRAINING_CREDIT.ID.eq(value(TRAINING_CREDIT.ID))));

    private static final Statement HOLD = Statement.of(select(MEETING.ID)
            .from(MEETING)
            .where(MEETING.REGION_ID.eq(any(opened())))
            .and(MEETING.STATUS.in(MeetingActions.names(MeetingStatus.COMING)))
            .and(row(MEETING.REGION_ID, MEETING.CHAPTER_ID)
                    .in(select(MEETING_ENTRY.REGION_ID, MEETING_ENTRY.CHAPTER_ID)
                            .from(MEETING_ENTRY)
                            .where(isOfFact())))
            .orderBy(MEETING.REGION_ID, MEETING.ID)
            .forShare()
            .of(MEETING));

    private static final Statement RECORDED = Statement.of(select(
                    MEETING_ENTRY.REGION_ID,
                    MEETING_ENTRY.CHAPTER_ID,
                    MEETING_ENTRY.MEMBER_ID,
                    MEETING_ENTRY.KIND,
                    MEETING_ENTRY.PLACE,
                    MEETING_ENTRY.QUANTITY,
                    MEETING_ENTRY.AMOUNT_MINOR_UNITS,
                    MEETING_ENTRY.MEETING_ID,
                    field(exists(selectOne()
                                    .from(MEETING_TAKEBACK)
                                    .where(MEETING_TAKEBACK.REGION_ID.eq(MEETING_ENTRY.REGION_ID))
                                    .and(MEETING_TAKEBACK.FACT_ID.eq(MEETING_ENTRY.FACT_ID))
                                    .and(MEETING_TAKEBACK.MEMBER_ID.eq(MEETING_ENTRY.MEMBER_ID))))
                            .as(TAKEN_BACK))
            .from(MEETING_ENTRY)
            .where(isOfFact(), MEETING_ENTRY.QUANTITY.gt(0))
            .orderBy(MEETING_ENTRY.PLACE));

    private static final Statement INSERT = Statement.insertion(
            MEETING_TAKEBACK,
            MEETING_TAKEBACK.REGION_ID,
            MEETING_TAKEBACK.FACT_ID,
            MEETING_TAKEBACK.MEMBER_ID,
            MEETING_TAKEBACK.CHAPTER_ID,
            MEETING_TAKEBACK.TAKEN_BACK_AT,
            MEETING_TAKEBACK.ACCOUNT_ID);

    /** Opens the regions of the two, if the viewer sees the one-to-one. */
    Bound openOneToOne(Reference met) {
        return OPEN_ONE_TO_ONE
                .with(ONE_TO_ONE.REGION_ID, met.region())
                .with(ONE_TO_ONE.ID, met.uuid())
                .with(ONE_TO_ONE.MEMBER_ID, (UUID) met.key().get(2));
    }

    /** Opens the credit's region, if the viewer sees the credit. */
    Bound openCredit(Reference credit) {
        return OPEN_CREDIT.with(TRAINING_CREDIT.REGION_ID, credit.region()).with(TRAINING_CREDIT.ID, credit.uuid());
    }

    /** Keeps the meetings that the fact may wait for from being completed until the transaction ends. */
    Question<List<UUID>> hold(UUID factId) {
        return HOLD.with(MEETING_ENTRY.FACT_ID, factId).list(row -> row.get(MEETING.ID));
    }

    /** What the fact added, in the regions that are open; who recorded it comes first. */
    Question<List<Recorded>> listRecorded(UUID factId) {
        return RECORDED.with(MEETING_ENTRY.FACT_ID, factId).list(TakebackRepository::read);
    }

    /** Fails by {@code meeting_takeback_pkey} when it is taken back already. */
    Bound insert(UUID factId, Owner owner, @Nullable UUID accountId, Instant at) {
        return INSERT.with(MEETING_TAKEBACK.REGION_ID, owner.regionId())
                .with(MEETING_TAKEBACK.FACT_ID, factId)
                .with(MEETING_TAKEBACK.MEMBER_ID, owner.memberId())
                .with(MEETING_TAKEBACK.CHAPTER_ID, owner.chapterId())
                .with(MEETING_TAKEBACK.TAKEN_BACK_AT, MeetingRows.at(at))
                .with(MEETING_TAKEBACK.ACCOUNT_ID, accountId);
    }

    private static Condition isOfFact() {
        return MEETING_ENTRY.REGION_ID.eq(any(opened())).and(MEETING_ENTRY.FACT_ID.eq(value(MEETING_ENTRY.FACT_ID)));
    }

    private static Recorded read(Row row) {
        return new Recorded(
                EntryKind.valueOf(row.get(MEETING_ENTRY.KIND)),
                row.get(MEETING_ENTRY.PLACE),
                new Owner(
                        row.get(MEETING_ENTRY.REGION_ID),
                        row.get(MEETING_ENTRY.CHAPTER_ID),
                        row.getOrNull(MEETING_ENTRY.MEMBER_ID)),
                new Worth(row.get(MEETING_ENTRY.QUANTITY), row.get(MEETING_ENTRY.AMOUNT_MINOR_UNITS)),
                row.getOrNull(MEETING_ENTRY.MEETING_ID),
                row.get(TAKEN_BACK));
    }
}
