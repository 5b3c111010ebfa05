package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.identity.Tables.EMAIL_CHANGE;
import static org.entregent.schema.jooq.identity.Tables.ONE_TIME_LINK;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** One-time links, by the fingerprint of their secret. */
@Repository
class LinkRepository {

    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", ONE_TIME_LINK.EXPIRES_AT.getDataType());

    /** Takes the place of an older one, used or not. */
    private static final Statement KEEP = Statement.of(insertInto(ONE_TIME_LINK)
            .set(ONE_TIME_LINK.ACCOUNT_ID, value(ONE_TIME_LINK.ACCOUNT_ID))
            .set(ONE_TIME_LINK.PURPOSE, value(ONE_TIME_LINK.PURPOSE))
            .set(ONE_TIME_LINK.SECRET_HASH, value(ONE_TIME_LINK.SECRET_HASH))
            .set(ONE_TIME_LINK.CREATED_AT, NOW)
            .set(ONE_TIME_LINK.EXPIRES_AT, value(ONE_TIME_LINK.EXPIRES_AT))
            .onConflict(ONE_TIME_LINK.ACCOUNT_ID, ONE_TIME_LINK.PURPOSE)
            .doUpdate()
            .set(ONE_TIME_LINK.SECRET_HASH, excluded(ONE_TIME_LINK.SECRET_HASH))
            .set(ONE_TIME_LINK.CREATED_AT, excluded(ONE_TIME_LINK.CREATED_AT))
            .set(ONE_TIME_LINK.EXPIRES_AT, excluded(ONE_TIME_LINK.EXPIRES_AT))
            .set(ONE_TIME_LINK.USED_AT, (OffsetDateTime) null));

    private static final List<Field<?>> COLUMNS = List.of(
            ONE_TIME_LINK.ACCOUNT_ID,
            ONE_TIME_LINK.PURPOSE,
            ONE_TIME_LINK.SECRET_HASH,
            ONE_TIME_LINK.CREATED_AT,
            ONE_TIME_LINK.EXPIRES_AT);

    private static final Statement KEEP_ALL = Statement.of(insertInto(ONE_TIME_LINK)
            .columns(COLUMNS)
            .select(GivenRows.of(ONE_TIME_LINK, COLUMNS))
            .onConflict(ONE_TIME_LINK.ACCOUNT_ID, ONE_TIME_LINK.PURPOSE)
            .doUpdate()
            .set(ONE_TIME_LINK.SECRET_HASH, excluded(ONE_TIME_LINK.SECRET_HASH))
            .set(ONE_TIME_LINK.CREATED_AT, excluded(ONE_TIME_LINK.CREATED_AT))
            .set(ONE_TIME_LINK.EXPIRES_AT, excluded(ONE_TIME_LINK.EXPIRES_AT))
            .set(ONE_TIME_LINK.USED_AT, (OffsetDateTime) null));

    private static final Field<String> WANTED_EMAIL = EMAIL_CHANGE.EMAIL_FOLDED.as("wanted_email");

    private static final Statement FIND = Statement.of(select(
                    ONE_TIME_LINK.ACCOUNT_ID,
                    ONE_TIME_LINK.PURPOSE,
                    ONE_TIME_LINK.SECRET_HASH,
                    ACCOUNT.EMAIL_FOLDED,
                    ACCOUNT.PASSWORD_HASH,
                    WANTED_EMAIL)
            .from(ONE_TIME_LINK)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(ONE_TIME_LINK.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .leftJoin(EMAIL_CHANGE)
            .on(EMAIL_CHANGE.ACCOUNT_ID.eq(ONE_TIME_LINK.ACCOUNT_ID))
            .where(isGood()));

    /** Of many who use it at the same moment one does: the others wait for the row, and find it used. */
    private static final Statement USE = Statement.of(update(ONE_TIME_LINK)
            .set(ONE_TIME_LINK.USED_AT, NOW)
            .where(isGood())
            .and(exists(selectOne()
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(ONE_TIME_LINK.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())))
            .returningResult(ONE_TIME_LINK.ACCOUNT_ID));

    private static final Statement END = Statement.of(deleteFrom(ONE_TIME_LINK)
            .where(ONE_TIME_LINK.ACCOUNT_ID.eq(value(ONE_TIME_LINK.ACCOUNT_ID)))
            .and(ONE_TIME_LINK.USED_AT.isNull()));

    private static final Statement REMOVE_OLD =
            Statement.of(deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.EXPIRES_AT.lt(NOW)));

    Bound keep(UUID accountId, LinkPurpose purpose, String secretHash, Instant now) {
        return KEEP.with(ONE_TIME_LINK.ACCOUNT_ID, accountId)
                .with(ONE_TIME_LINK.PURPOSE, purpose.name())
                .with(ONE_TIME_LINK.SECRET_HASH, secretHash)
                .with(NOW, at(now))
                .with(ONE_TIME_LINK.EXPIRES_AT, at(now.plus(purpose.life())));
    }

    /** @param secretHashes by account */
    Bound keepAll(Map<UUID, String> secretHashes, LinkPurpose purpose, Instant now) {
        return KEEP_ALL.with(
                GivenRows.ALL,
                GivenRows.from(
                        List.copyOf(secretHashes.entrySet()),
                        (row, link) -> row.set(ONE_TIME_LINK.ACCOUNT_ID, link.getKey())
                                .set(ONE_TIME_LINK.PURPOSE, purpose.name())
                                .set(ONE_TIME_LINK.SECRET_HASH, link.getValue())
                                .set(ONE_TIME_LINK.CREATED_AT, at(now))
                                .set(ONE_TIME_LINK.EXPIRES_AT, at(now.plus(purpose.life())))));
    }

    /** One that is neither used nor late nor replaced, of an account that may sign in. */
    Question<Optional<OneTimeLink>> find(String secretHash, Instant now) {
        return FIND.with(ONE_TIME_LINK.SECRET_HASH, secretHash)
                .with(NOW, at(now))
                .find(LinkRepository::read);
    }

    /** Uses up such a one; empty when there is none. */
    Question<Optional<UUID>> use(String secretHash, Instant now) {
        return USE.with(ONE_TIME_LINK.SECRET_HASH, secretHash)
                .with(NOW, at(now))
                .find(row -> row.get(ONE_TIME_LINK.ACCOUNT_ID));
    }

    /** Ends what of an account's links isn't used. */
    Bound end(UUID accountId) {
        return END.with(ONE_TIME_LINK.ACCOUNT_ID, accountId);
    }

    Bound removeEndedBefore(Instant moment) {
        return REMOVE_OLD.with(NOW, at(moment));
    }

    private static Condition isGood() {
        return ONE_TIME_LINK
                .SECRET_HASH
                .eq(value(ONE_TIME_LINK.SECRET_HASH))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(NOW));
    }

    private static OneTimeLink read(Row row) {
        return new OneTimeLink(
                row.get(ONE_TIME_LINK.ACCOUNT_ID),
                LinkPurpose.valueOf(row.get(ONE_TIME_LINK.PURPOSE)),
                row.get(ONE_TIME_LINK.SECRET_HASH),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.getOrNull(ACCOUNT.PASSWORD_HASH),
                row.getOrNull(WANTED_EMAIL));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
