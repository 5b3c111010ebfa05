package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Keeps what was done to sheets, in the transactions of commands. */
@Repository
class SheetEventRepository {

    private static final Statement INSERT = Statement.insertion(
            NETWORK_EVENT,
            NETWORK_EVENT.REGION_ID,
            NETWORK_EVENT.NETWORK_ID,
            NETWORK_EVENT.COMMAND_ID,
            NETWORK_EVENT.DIGEST,
            NETWORK_EVENT.ACCOUNT_ID,
            NETWORK_EVENT.ACTOR,
            NETWORK_EVENT.OCCURRED_AT,
            NETWORK_EVENT.ACTION,
            NETWORK_EVENT.FROM_STATUS,
            NETWORK_EVENT.TO_STATUS,
            NETWORK_EVENT.NUMBER,
            NETWORK_EVENT.NOTE);

    private static final Statement BY_COMMAND = Statement.of(select(NETWORK_EVENT.DIGEST)
            .from(NETWORK_EVENT)
            .where(NETWORK_EVENT.REGION_ID.eq(value(NETWORK_EVENT.REGION_ID)))
            .and(NETWORK_EVENT.COMMAND_ID.eq(value(NETWORK_EVENT.COMMAND_ID))));

    /** Fails by {@code network_event_command_key} when the command was carried out before. */
    Bound insert(SheetEvent event) {
        var cause = event.cause();
        var said = cause.said();
        return INSERT.with(NETWORK_EVENT.REGION_ID, event.sheet().regionId())
                .with(NETWORK_EVENT.NETWORK_ID, event.sheet().id())
                .with(NETWORK_EVENT.COMMAND_ID, said == null ? null : said.commandId())
                .with(NETWORK_EVENT.DIGEST, said == null ? null : said.digest())
                .with(NETWORK_EVENT.ACCOUNT_ID, cause.accountId())
                .with(NETWORK_EVENT.ACTOR, cause.actor().name())
                .with(NETWORK_EVENT.OCCURRED_AT, cause.at().atOffset(ZoneOffset.UTC))
                .with(NETWORK_EVENT.ACTION, cause.action())
                .with(
                        NETWORK_EVENT.FROM_STATUS,
                        event.from() == null ? null : event.from().name())
                .with(NETWORK_EVENT.TO_STATUS, event.sheet().status().name())
                .with(NETWORK_EVENT.NUMBER, event.sheet().latest())
                .with(NETWORK_EVENT.NOTE, cause.note());
    }

    /** The digest of what was said under this id before. */
    Question<Optional<String>> findDigest(int regionId, UUID commandId) {
        return BY_COMMAND
                .with(NETWORK_EVENT.REGION_ID, regionId)
                .with(NETWORK_EVENT.COMMAND_ID, commandId)
                .find(row -> row.get(NETWORK_EVENT.DIGEST));
    }
}
