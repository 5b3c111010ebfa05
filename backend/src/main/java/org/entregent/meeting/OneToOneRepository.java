package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entregent.meeting.OneToOne.Participant;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and adds one-to-ones, and knows whom somebody can have met. */
@Repository
class OneToOneRepository {

    private static final Statement FIND_MEMBER = Statement.of(select(
                    MEMBER.REGION_ID,
                    MEMBER.ID,
                    MEMBER.CHAPTER_ID,
                    MEMBER.ACCOUNT_ID,
                    MEMBER_CARD.JOINED_ON,
                    MEMBER_CARD.LEFT_ON)
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    private static final Statement INSERT = Statement.insertion(
            ONE_TO_ONE,
            ONE_TO_ONE.REGION_ID,
            ONE_TO_ONE.ID,
            ONE_TO_ONE.MEMBER_ID,
            ONE_TO_ONE.CHAPTER_ID,
            ONE_TO_ONE.OTHER_ID,
            ONE_TO_ONE.MET_ON,
            ONE_TO_ONE.RECORDER_ID,
            ONE_TO_ONE.RECORDED_AT,
            ONE_TO_ONE.TURN);

    private static final Statement FIND =
            Statement.of(select(ONE_TO_ONE.OTHER_ID, ONE_TO_ONE.MET_ON, ONE_TO_ONE.RECORDER_ID)
                    .from(ONE_TO_ONE)
                    .where(ONE_TO_ONE.REGION_ID.eq(value(ONE_TO_ONE.REGION_ID)))
                    .and(ONE_TO_ONE.ID.eq(value(ONE_TO_ONE.ID)))
                    .and(ONE_TO_ONE.MEMBER_ID.eq(value(ONE_TO_ONE.MEMBER_ID))));

    private static final Field<Integer> TURNS = field("turns", Integer.class);
    private static final Field<Boolean> STANDS = field("stands", Boolean.class);

    private static final Statement FIND_DAY = Statement.of(select(
                    max(ONE_TO_ONE.TURN).as(TURNS),
                    boolOr(notExists(selectOne()
                                    .from(MEETING_TAKEBACK)
                                    .where(MEETING_TAKEBACK.REGION_ID.eq(ONE_TO_ONE.REGION_ID))
                                    .and(MEETING_TAKEBACK.FACT_ID.eq(ONE_TO_ONE.ID))
                                    .and(MEETING_TAKEBACK.MEMBER_ID.eq(ONE_TO_ONE.MEMBER_ID))))
                            .as(STANDS))
            .from(ONE_TO_ONE)
            .where(ONE_TO_ONE.REGION_ID.eq(value(ONE_TO_ONE.REGION_ID)))
            .and(ONE_TO_ONE.MEMBER_ID.eq(value(ONE_TO_ONE.MEMBER_ID)))
            .and(ONE_TO_ONE.OTHER_ID.eq(value(ONE_TO_ONE.OTHER_ID)))
            .and(ONE_TO_ONE.MET_ON.eq(value(ONE_TO_ONE.MET_ON)))
            .groupBy(ONE_TO_ONE.MEMBER_ID));

    /**
     * Somebody's membership, one that has ended too.
     *
     * @param accountId null when they never sign in
     * @param leftOn null while it lasts
     */
    record Met(
            Participant participant,
            @Nullable UUID accountId,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        boolean wasMemberOn(LocalDate day) {
            return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
        }
    }

    /** What a kept one says. */
    record Kept(UUID otherId, LocalDate metOn, UUID recorderId) {

        boolean isRepeatedBy(OneToOne said) {
            return otherId.equals(said.other().memberId())
                    && metOn.equals(said.metOn())
                    && recorderId.equals(said.recorder().memberId());
        }
    }

    /**
     * What was recorded of two members on one day.
     *
     * @param turns how often
     * @param stands whether one of these wasn't taken back
     */
    record Day(int turns, boolean stands) {}

    /** The region must be open. */
    Question<Optional<Met>> findMember(int regionId, UUID memberId) {
        return FIND_MEMBER
                .with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.ID, memberId)
                .find(OneToOneRepository::read);
    }

    /** The recorder's own. */
    Question<Optional<Kept>> find(OneToOne met) {
        return FIND.with(ONE_TO_ONE.REGION_ID, met.recorder().regionId())
                .with(ONE_TO_ONE.ID, met.id())
                .with(ONE_TO_ONE.MEMBER_ID, met.recorder().memberId())
                .find(row -> new Kept(
                        row.get(ONE_TO_ONE.OTHER_ID), row.get(ONE_TO_ONE.MET_ON), row.get(ONE_TO_ONE.RECORDER_ID)));
    }

    /** None where the two have recorded nothing on that day. */
    Question<Optional<Day>> findDay(OneToOne met) {
        return FIND_DAY.with(ONE_TO_ONE.REGION_ID, met.recorder().regionId())
                .with(ONE_TO_ONE.MEMBER_ID, met.recorder().memberId())
                .with(ONE_TO_ONE.OTHER_ID, met.other().memberId())
                .with(ONE_TO_ONE.MET_ON, met.metOn())
                .find(row -> new Day(row.get(TURNS), row.get(STANDS)));
    }

    /**
     * The row of one of the two. Fails by {@code one_to_one_pkey} when the id is taken, by {@code one_to_one_day_key} when it is
     * recorded already in this turn.
     */
    Bound insert(OneToOne met, Participant participant, int turn) {
        return INSERT.with(ONE_TO_ONE.REGION_ID, participant.regionId())
                .with(ONE_TO_ONE.ID, met.id())
                .with(ONE_TO_ONE.MEMBER_ID, participant.memberId())
                .with(ONE_TO_ONE.CHAPTER_ID, participant.chapterId())
                .with(ONE_TO_ONE.OTHER_ID, met.otherOf(participant).memberId())
                .with(ONE_TO_ONE.MET_ON, met.metOn())
                .with(ONE_TO_ONE.RECORDER_ID, met.recorder().memberId())
                .with(ONE_TO_ONE.RECORDED_AT, MeetingRows.at(met.recordedAt()))
                .with(ONE_TO_ONE.TURN, turn);
    }

    private static Met read(Row row) {
        return new Met(
                new Participant(row.get(MEMBER.REGION_ID), row.get(MEMBER.ID), row.get(MEMBER.CHAPTER_ID)),
                row.getOrNull(MEMBER.ACCOUNT_ID),
                row.get(MEMBER_CARD.JOINED_ON),
                row.getOrNull(MEMBER_CARD.LEFT_ON));
    }
}
