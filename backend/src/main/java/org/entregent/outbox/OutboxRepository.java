package org.entregent.outbox;

import static org.entregent.schema.jooq.public_.Tables.OUTBOX;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;

/** Reads and writes within transactions that have opened the regions. */
@Repository
class OutboxRepository {

    /** By the clock that makes the events' ids. */
    Instant now(DSLContext sql) {
        return sql.select(currentOffsetDateTime()).fetchSingle().value1().toInstant();
    }

    List<OutboxKey> insert(DSLContext sql, Collection<Integer> regionIds, OutboxNews news, String payload) {
        var insert = sql.insertInto(OUTBOX, OUTBOX.REGION_ID, OUTBOX.TOPIC, OUTBOX.SUBJECT_ID, OUTBOX.PAYLOAD);
        for (var regionId : regionIds) {
            insert = insert.values(regionId, news.topic(), news.subjectId(), JSON.json(payload));
        }
        return insert.returningResult(OUTBOX.REGION_ID, OUTBOX.ID).fetch(mapping(OutboxKey::new));
    }

    List<OutboxEvent> list(DSLContext sql, Collection<OutboxKey> keys) {
        var regionIds = keys.stream().map(OutboxKey::regionId).distinct().toArray(Integer[]::new);
        var ids = keys.stream().map(OutboxKey::id).toArray(UUID[]::new);
        return sql.select(
                        OUTBOX.REGION_ID,
                        OUTBOX.ID,
                        OUTBOX.TOPIC,
                        OUTBOX.SUBJECT_ID,
                        OUTBOX.PAYLOAD.convertFrom(JSON::data))
                .from(OUTBOX)
                .where(OUTBOX.REGION_ID.eq(any(regionIds)), OUTBOX.ID.eq(any(ids)))
                .orderBy(OUTBOX.ID)
                .fetch(mapping(OutboxEvent::new));
    }

    /** Events from the id on, itself left out, in the order of their making. */
    List<OutboxKey> listAfter(DSLContext sql, Collection<Integer> regionIds, UUID id, int limit) {
        return sql.select(OUTBOX.REGION_ID, OUTBOX.ID)
                .from(OUTBOX)
                .where(OUTBOX.REGION_ID.eq(any(regionIds.toArray(Integer[]::new))), OUTBOX.ID.gt(id))
                .orderBy(OUTBOX.ID)
                .limit(limit)
                .fetch(mapping(OutboxKey::new));
    }

    /** The number of events deleted: the limit, when there may be more. */
    int deleteBefore(DSLContext sql, int regionId, Instant instant, int limit) {
        Condition old = OUTBOX.REGION_ID.eq(regionId).and(OUTBOX.ID.lt(Uuids.firstOf(instant)));
        return sql.deleteFrom(OUTBOX)
                .where(OUTBOX.REGION_ID.eq(regionId))
                .and(OUTBOX.ID.in(select(OUTBOX.ID)
                        .from(OUTBOX)
                        .where(old)
                        .orderBy(OUTBOX.ID)
                        .limit(limit)))
                .execute();
    }
}
