package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds what waits for receivers, in transactions that have opened their region. */
@Repository
class IdleReferralRepository {

    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);
    private static final Param<UUID[]> RECEIVERS = values(REFERRAL.RECEIVER_ID);
    private static final Field<Integer> NUMBER =
            count().cast(SQLDataType.INTEGER).as("number");
    /** Each step is a new occasion to be reminded, once it is old. */
    private static final Field<String> OCCASION = REFERRAL.VERSION.cast(SQLDataType.CLOB);

    private static final Statement LIST_TO_REMIND =
            Statement.of(select(REFERRAL.REGION_ID, REFERRAL.ID, REFERRAL.RECEIVER_ID, REFERRAL.VERSION)
                    .from(REFERRAL)
                    .where(isReceivedInRegion())
                    .and(REFERRAL.STATUS.in(ReferralRows.names(ReferralStatus.IN_PROGRESS)))
                    .and(REFERRAL.CHANGED_AT.lt(value(REFERRAL.CHANGED_AT)))
                    .and(notExists(selectOne()
                            .from(NOTICE)
                            .where(NOTICE.REGION_ID.eq(REFERRAL.REGION_ID))
                            .and(NOTICE.RECIPIENT_ID.eq(REFERRAL.RECEIVER_ID))
                            .and(NOTICE.KIND.eq(inline(NoticeKind.REFERRAL_FOLLOW_UP.name())))
                            .and(NOTICE.SUBJECT_ID.eq(REFERRAL.ID))
                            .and(NOTICE.OCCASION.eq(OCCASION))))
                    .orderBy(REFERRAL.CHANGED_AT, REFERRAL.ID)
                    .limit(LIMIT));

    private static final Statement COUNT_UNANSWERED = Statement.of(select(REFERRAL.RECEIVER_ID, NUMBER)
            .from(REFERRAL)
            .where(isReceivedInRegion(), REFERRAL.RECEIVER_ID.eq(any(RECEIVERS)))
            .and(REFERRAL.STATUS.eq(inline(ReferralStatus.SENT.name())))
            .groupBy(REFERRAL.RECEIVER_ID));

    private static final Statement COUNT_IDLE = Statement.of(select(REFERRAL.RECEIVER_ID, NUMBER)
            .from(REFERRAL)
            .where(isReceivedInRegion(), REFERRAL.RECEIVER_ID.eq(any(RECEIVERS)))
            .and(REFERRAL.STATUS.in(ReferralRows.names(ReferralStatus.IN_PROGRESS)))
            .and(REFERRAL.STATUS.ne(inline(ReferralStatus.SENT.name())))
            .and(REFERRAL.CHANGED_AT.lt(value(REFERRAL.CHANGED_AT)))
            .groupBy(REFERRAL.RECEIVER_ID));

    /** What a region's members received, and nothing was said of since; of each step once, the longest idle first. */
    Question<List<NewNotice>> listToRemind(int regionId, Instant since, int most) {
        return LIST_TO_REMIND
                .with(REFERRAL.REGION_ID, regionId)
                .with(REFERRAL.CHANGED_AT, ReferralRows.at(since))
                .with(LIMIT, most)
                .list(row -> new NewNotice(
                        NoticeKind.REFERRAL_FOLLOW_UP,
                        row.get(REFERRAL.REGION_ID),
                        row.get(REFERRAL.RECEIVER_ID),
                        row.get(REFERRAL.ID),
                        String.valueOf(row.get(REFERRAL.VERSION))));
    }

    /** How much these members received and did not take up yet; those who took up all are missing. */
    Question<Map<UUID, Integer>> countUnanswered(int regionId, UUID[] receivers) {
        return COUNT_UNANSWERED
                .with(REFERRAL.REGION_ID, regionId)
                .with(RECEIVERS, receivers)
                .list(row -> row)
                .as(IdleReferralRepository::numbers);
    }

    /** Of how much that these members took up nothing was said since; those who said something of all are missing. */
    Question<Map<UUID, Integer>> countIdle(int regionId, UUID[] receivers, Instant since) {
        return COUNT_IDLE
                .with(REFERRAL.REGION_ID, regionId)
                .with(RECEIVERS, receivers)
                .with(REFERRAL.CHANGED_AT, ReferralRows.at(since))
                .list(row -> row)
                .as(IdleReferralRepository::numbers);
    }

    private static Map<UUID, Integer> numbers(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get(REFERRAL.RECEIVER_ID), row -> row.get(NUMBER)));
    }

    private static Condition isReceivedInRegion() {
        return REFERRAL.REGION_ID
                .eq(value(REFERRAL.REGION_ID))
                .and(REFERRAL.RECEIVER_REGION_ID.eq(value(REFERRAL.REGION_ID)));
    }
}
