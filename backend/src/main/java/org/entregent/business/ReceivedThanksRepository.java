package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.notice.DigestWeek;
import org.entregent.notice.NoticeKind;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * Counts how often members were thanked: by what they were told, which stands in their own region, wherever whoever thanked them has
 * their ledger.
 */
@Repository
class ReceivedThanksRepository {

    private static final Param<UUID[]> MEMBERS = values(NOTICE.RECIPIENT_ID);
    private static final Field<Integer> NUMBER =
            DSL.count().cast(SQLDataType.INTEGER).as("number");

    private static final Statement COUNT = Statement.of(select(NOTICE.RECIPIENT_ID, NUMBER)
            .from(NOTICE)
            .where(NOTICE.REGION_ID.eq(value(NOTICE.REGION_ID)), NOTICE.RECIPIENT_ID.eq(any(MEMBERS)))
            .and(NOTICE.KIND.eq(inline(NoticeKind.THANKS_RECEIVED.name())))
            .and(NOTICE.TOLD_AT.ge(value(NOTICE.TOLD_AT)))
            .groupBy(NOTICE.RECIPIENT_ID));

    /** Those whom nobody thanked are missing. */
    Question<Map<UUID, Integer>> count(DigestWeek week) {
        return COUNT.with(NOTICE.REGION_ID, week.regionId())
                .with(MEMBERS, week.members())
                .with(NOTICE.TOLD_AT, week.since().atOffset(ZoneOffset.UTC))
                .list(row -> Map.entry(row.get(NOTICE.RECIPIENT_ID), row.get(NUMBER)))
                .as(numbers -> numbers.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
