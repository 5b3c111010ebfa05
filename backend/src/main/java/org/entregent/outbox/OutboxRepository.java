package org.entregent.outbox;

import static org.entregent.schema.jooq.public_.Tables.OUTBOX;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads and writes events, in transactions that have opened their regions. */
@Repository
class OutboxRepository {

    private static final Field<OffsetDateTime> NOW = currentOffsetDateTime().as("now");
    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);

    private static final Param<Integer[]> REGION_IDS = values(OUTBOX.REGION_ID);
    private static final Param<UUID[]> IDS = values(OUTBOX.ID);

    private static final Statement CLOCK = Statement.of(select(NOW));

    private static final Statement INSERT = Statement.of(insertInto(OUTBOX)
            .set(OUTBOX.REGION_ID, value(OUTBOX.REGION_ID))
            .set(OUTBOX.TOPIC, value(OUTBOX.TOPIC))
            .set(OUTBOX.SUBJECT_ID, value(OUTBOX.SUBJECT_ID))
            .set(OUTBOX.PAYLOAD, value(OUTBOX.PAYLOAD))
            .returningResult(OUTBOX.REGION_ID, OUTBOX.ID));

    private static final Statement LIST =
            Statement.of(select(OUTBOX.REGION_ID, OUTBOX.ID, OUTBOX.TOPIC, OUTBOX.SUBJECT_ID, OUTBOX.PAYLOAD)
                    .from(OUTBOX)
                    .where(OUTBOX.REGION_ID.eq(any(REGION_IDS)), OUTBOX.ID.eq(any(IDS)))
                    .orderBy(OUTBOX.ID));

    private static final Statement LIST_AFTER = Statement.of(select(OUTBOX.REGION_ID, OUTBOX.ID)
            .from(OUTBOX)
            .where(OUTBOX.REGION_ID.eq(any(REGION_IDS)), OUTBOX.ID.gt(value(OUTBOX.ID)))
            .orderBy(OUTBOX.ID)
            .limit(LIMIT));

    private static final Statement DELETE_BEFORE = Statement.of(deleteFrom(OUTBOX)
            .where(OUTBOX.REGION_ID.eq(value(OUTBOX.REGION_ID)))
            .and(OUTBOX.ID.in(select(OUTBOX.ID)
                    .from(OUTBOX)
                    .where(OUTBOX.REGION_ID.eq(value(OUTBOX.REGION_ID)), OUTBOX.ID.lt(value(OUTBOX.ID)))
                    .orderBy(OUTBOX.ID)
                    .limit(LIMIT)))
            .returningResult(OUTBOX.ID));

    /** By the clock that makes the events' ids. */
    Question<Instant> now() {
        return CLOCK.asItIs().find(row -> row.get(NOW).toInstant()).as(now -> now.orElseThrow());
    }

    Question<OutboxKey> insert(int regionId, OutboxNews news, String payload) {
        return INSERT.with(OUTBOX.REGION_ID, regionId)
                .with(OUTBOX.TOPIC, news.topic())
                .with(OUTBOX.SUBJECT_ID, news.subjectId())
                .with(OUTBOX.PAYLOAD, JSON.json(payload))
                .find(OutboxRepository::key)
                .as(key -> key.orElseThrow());
    }

    Question<List<OutboxEvent>> list(Collection<OutboxKey> keys) {
        return LIST.with(
                        REGION_IDS,
                        keys.stream().map(OutboxKey::regionId).distinct().toArray(Integer[]::new))
                .with(IDS, keys.stream().map(OutboxKey::id).toArray(UUID[]::new))
                .list(OutboxRepository::event);
    }

    /** Events from the id on, itself left out, in the order of their making. */
    Question<List<OutboxKey>> listAfter(Collection<Integer> regionIds, UUID id, int limit) {
        return LIST_AFTER
                .with(REGION_IDS, regionIds.toArray(Integer[]::new))
                .with(OUTBOX.ID, id)
                .with(LIMIT, limit)
                .list(OutboxRepository::key);
    }

    /** The number of events deleted: the limit, when there may be more. */
    Question<Integer> deleteBefore(int regionId, Instant instant, int limit) {
        return DELETE_BEFORE
                .with(OUTBOX.REGION_ID, regionId)
                .with(OUTBOX.ID, Uuids.firstOf(instant))
                .with(LIMIT, limit)
                .list(row -> row.get(OUTBOX.ID))
                .as(List::size);
    }

    private static OutboxKey key(Row row) {
        return new OutboxKey(row.get(OUTBOX.REGION_ID), row.get(OUTBOX.ID));
    }

    private static OutboxEvent event(Row row) {
        return new OutboxEvent(
                row.get(OUTBOX.REGION_ID),
                row.get(OUTBOX.ID),
                row.get(OUTBOX.TOPIC),
                row.get(OUTBOX.SUBJECT_ID),
                row.get(OUTBOX.PAYLOAD).data());
    }
}
