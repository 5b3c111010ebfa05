package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.selectFrom;

import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Membership;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds training credits. */
@Repository
class TrainingCreditRepository {

    private static final Statement INSERT = Statement.insertion(
            TRAINING_CREDIT,
            TRAINING_CREDIT.REGION_ID,
            TRAINING_CREDIT.ID,
            TRAINING_CREDIT.MEMBER_ID,
            TRAINING_CREDIT.CHAPTER_ID,
            TRAINING_CREDIT.CREDITS,
            TRAINING_CREDIT.TOPIC,
            TRAINING_CREDIT.LEARNED_ON,
            TRAINING_CREDIT.RECORDED_AT);

    private static final Statement FIND = Statement.of(selectFrom(TRAINING_CREDIT)
            .where(TRAINING_CREDIT.REGION_ID.eq(value(TRAINING_CREDIT.REGION_ID)))
            .and(TRAINING_CREDIT.ID.eq(value(TRAINING_CREDIT.ID))));

    Question<Optional<TrainingCredit>> find(int regionId, UUID id) {
        return FIND.with(TRAINING_CREDIT.REGION_ID, regionId)
                .with(TRAINING_CREDIT.ID, id)
                .find(TrainingCreditRepository::read);
    }

    /** Fails by {@code training_credit_pkey} when the id is taken. */
    Bound insert(TrainingCredit credit) {
        return INSERT.with(TRAINING_CREDIT.REGION_ID, credit.learner().regionId())
                .with(TRAINING_CREDIT.ID, credit.id())
                .with(TRAINING_CREDIT.MEMBER_ID, credit.learner().memberId())
                .with(TRAINING_CREDIT.CHAPTER_ID, credit.learner().chapterId())
                .with(TRAINING_CREDIT.CREDITS, credit.credits())
                .with(TRAINING_CREDIT.TOPIC, credit.topic())
                .with(TRAINING_CREDIT.LEARNED_ON, credit.learnedOn())
                .with(TRAINING_CREDIT.RECORDED_AT, MeetingRows.at(credit.recordedAt()));
    }

    private static TrainingCredit read(Row row) {
        return new TrainingCredit(
                row.get(TRAINING_CREDIT.ID),
                new Membership(
                        row.get(TRAINING_CREDIT.REGION_ID),
                        row.get(TRAINING_CREDIT.MEMBER_ID),
                        row.get(TRAINING_CREDIT.CHAPTER_ID)),
                row.get(TRAINING_CREDIT.CREDITS),
                row.get(TRAINING_CREDIT.TOPIC),
                row.get(TRAINING_CREDIT.LEARNED_ON),
                row.get(TRAINING_CREDIT.RECORDED_AT).toInstant());
    }
}
