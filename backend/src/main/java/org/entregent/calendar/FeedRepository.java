package org.entregent.calendar;

import static org.entregent.schema.jooq.calendar.Tables.CALENDAR_FEED;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Database;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Keeps secret addresses by their digests. */
@Repository
class FeedRepository {

    /** Calendars come often: to write each time down would be a write for each read. */
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofMinutes(10);

    private static final Param<OffsetDateTime> BEFORE =
            Rendering.parameter("before", CALENDAR_FEED.LAST_FETCHED_AT.getDataType());

    private static final Statement FIND =
            Statement.of(select(CALENDAR_FEED.ID, CALENDAR_FEED.ACCOUNT_ID, ACCOUNT.LANGUAGE)
                    .from(CALENDAR_FEED)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(CALENDAR_FEED.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(CALENDAR_FEED.DIGEST.eq(value(CALENDAR_FEED.DIGEST)), CALENDAR_FEED.REVOKED_AT.isNull()));

    private static final Statement OWNER = Statement.of(
            select(CALENDAR_FEED.ACCOUNT_ID).from(CALENDAR_FEED).where(CALENDAR_FEED.ID.eq(value(CALENDAR_FEED.ID))));

    private static final Statement INSERT = Statement.insertion(
            CALENDAR_FEED, CALENDAR_FEED.ID, CALENDAR_FEED.ACCOUNT_ID, CALENDAR_FEED.DIGEST, CALENDAR_FEED.CREATED_AT);

    private static final Statement REVOKE_ALL = Statement.of(update(CALENDAR_FEED)
            .set(CALENDAR_FEED.REVOKED_AT, value(CALENDAR_FEED.REVOKED_AT))
            .where(CALENDAR_FEED.ACCOUNT_ID.eq(value(CALENDAR_FEED.ACCOUNT_ID)), CALENDAR_FEED.REVOKED_AT.isNull()));

    private static final Statement REVOKE = Statement.of(update(CALENDAR_FEED)
            .set(CALENDAR_FEED.REVOKED_AT, value(CALENDAR_FEED.REVOKED_AT))
            .where(CALENDAR_FEED.ID.eq(value(CALENDAR_FEED.ID)), CALENDAR_FEED.REVOKED_AT.isNull()));

    private static final Statement FETCHED = Statement.of(update(CALENDAR_FEED)
            .set(CALENDAR_FEED.LAST_FETCHED_AT, value(CALENDAR_FEED.LAST_FETCHED_AT))
            .where(CALENDAR_FEED.ID.eq(value(CALENDAR_FEED.ID)))
            .and(CALENDAR_FEED.LAST_FETCHED_AT.isNull().or(CALENDAR_FEED.LAST_FETCHED_AT.lt(BEFORE))));

    private final Database database;

    /** An address that leads somewhere, and whose it is. */
    record KnownFeed(UUID id, UUID accountId, Locale language) {}

    FeedRepository(Database database) {
        this.database = database;
    }

    /** Nothing where it was revoked or its owner's account is closed. */
    Optional<KnownFeed> find(String digest) {
        return database.ask(FIND.with(CALENDAR_FEED.DIGEST, digest)
                .find(row -> new KnownFeed(
                        row.get(CALENDAR_FEED.ID),
                        row.get(CALENDAR_FEED.ACCOUNT_ID),
                        Locale.of(row.get(ACCOUNT.LANGUAGE)))));
    }

    void tellFetched(UUID id, Instant now) {
        database.tell(FETCHED.with(CALENDAR_FEED.ID, id)
                .with(CALENDAR_FEED.LAST_FETCHED_AT, now.atOffset(ZoneOffset.UTC))
                .with(BEFORE, now.minus(TOLD_AGAIN_AFTER).atOffset(ZoneOffset.UTC)));
    }

    /** Whose an address is, whether or not it still leads somewhere. */
    Question<Optional<UUID>> owner(UUID id) {
        return OWNER.with(CALENDAR_FEED.ID, id).find(row -> row.get(CALENDAR_FEED.ACCOUNT_ID));
    }

    /** Fails by {@code calendar_feed_pkey} when there is one of this id, by {@code calendar_feed_active_key} when the account has another. */
    Bound insert(UUID id, UUID accountId, String digest, Instant now) {
        return INSERT.with(CALENDAR_FEED.ID, id)
                .with(CALENDAR_FEED.ACCOUNT_ID, accountId)
                .with(CALENDAR_FEED.DIGEST, digest)
                .with(CALENDAR_FEED.CREATED_AT, now.atOffset(ZoneOffset.UTC));
    }

    Bound revokeAll(UUID accountId, Instant now) {
        return REVOKE_ALL
                .with(CALENDAR_FEED.ACCOUNT_ID, accountId)
                .with(CALENDAR_FEED.REVOKED_AT, now.atOffset(ZoneOffset.UTC));
    }

    Bound revoke(UUID id, Instant now) {
        return REVOKE.with(CALENDAR_FEED.ID, id).with(CALENDAR_FEED.REVOKED_AT, now.atOffset(ZoneOffset.UTC));
    }
}
