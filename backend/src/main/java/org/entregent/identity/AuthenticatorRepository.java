package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.AUTHENTICATOR;
import static org.entregent.schema.jooq.identity.Tables.RECOVERY_CODE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Authenticator applications, and the recovery codes beside them. */
@Repository
class AuthenticatorRepository {

    private static final Field<Integer> CODES = field(select(count().cast(SQLDataType.INTEGER))
                    .from(RECOVERY_CODE)
                    .where(RECOVERY_CODE.ACCOUNT_ID.eq(AUTHENTICATOR.ACCOUNT_ID)))
            .as("codes");

    private static final Statement FIND =
            Statement.of(select(AUTHENTICATOR.SECRET, AUTHENTICATOR.LAST_STEP, AUTHENTICATOR.CONFIRMED_AT, CODES)
                    .from(AUTHENTICATOR)
                    .where(AUTHENTICATOR.ACCOUNT_ID.eq(value(AUTHENTICATOR.ACCOUNT_ID))));

    private static final Statement IS_THERE = Statement.of(select(AUTHENTICATOR.ACCOUNT_ID)
            .from(AUTHENTICATOR)
            .where(AUTHENTICATOR.ACCOUNT_ID.eq(value(AUTHENTICATOR.ACCOUNT_ID))));

    /** Nothing where there is one: of two that are confirmed at the same moment the first stays. */
    private static final Statement KEEP = Statement.of(insertInto(AUTHENTICATOR)
            .set(AUTHENTICATOR.ACCOUNT_ID, value(AUTHENTICATOR.ACCOUNT_ID))
            .set(AUTHENTICATOR.SECRET, value(AUTHENTICATOR.SECRET))
            .set(AUTHENTICATOR.LAST_STEP, value(AUTHENTICATOR.LAST_STEP))
            .set(AUTHENTICATOR.CONFIRMED_AT, value(AUTHENTICATOR.CONFIRMED_AT))
            .onConflictDoNothing()
            .returningResult(AUTHENTICATOR.ACCOUNT_ID));

    /** Of many who send the same code at the same moment one does: the others wait for the row, and find the step taken. */
    private static final Statement TAKE_STEP = Statement.of(update(AUTHENTICATOR)
            .set(AUTHENTICATOR.LAST_STEP, value(AUTHENTICATOR.LAST_STEP))
            .where(AUTHENTICATOR.ACCOUNT_ID.eq(value(AUTHENTICATOR.ACCOUNT_ID)))
            .and(AUTHENTICATOR.LAST_STEP.lt(value(AUTHENTICATOR.LAST_STEP)))
            .returningResult(AUTHENTICATOR.ACCOUNT_ID));

    private static final Statement REMOVE = Statement.of(deleteFrom(AUTHENTICATOR)
            .where(AUTHENTICATOR.ACCOUNT_ID.eq(value(AUTHENTICATOR.ACCOUNT_ID)))
            .returningResult(AUTHENTICATOR.ACCOUNT_ID));

    private static final Statement KEEP_CODE = Statement.of(insertInto(RECOVERY_CODE)
            .set(RECOVERY_CODE.ACCOUNT_ID, value(RECOVERY_CODE.ACCOUNT_ID))
            .set(RECOVERY_CODE.CODE_HASH, value(RECOVERY_CODE.CODE_HASH)));

    private static final Statement USE_CODE = Statement.of(deleteFrom(RECOVERY_CODE)
            .where(RECOVERY_CODE.ACCOUNT_ID.eq(value(RECOVERY_CODE.ACCOUNT_ID)))
            .and(RECOVERY_CODE.CODE_HASH.eq(value(RECOVERY_CODE.CODE_HASH)))
            .returningResult(RECOVERY_CODE.ACCOUNT_ID));

    private static final Statement REMOVE_CODES =
            Statement.of(deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(value(RECOVERY_CODE.ACCOUNT_ID))));

    private final Sealing sealing;

    AuthenticatorRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Whether an account's row says that it has one, to be asked with whatever is asked of the account. */
    static Field<Boolean> isHeldBy(Field<UUID> accountId) {
        return field(exists(selectOne().from(AUTHENTICATOR).where(AUTHENTICATOR.ACCOUNT_ID.eq(accountId))));
    }

    Question<Optional<Authenticator>> find(UUID accountId) {
        return FIND.with(AUTHENTICATOR.ACCOUNT_ID, accountId).find(row -> read(row, accountId));
    }

    Question<Boolean> isThere(UUID accountId) {
        return IS_THERE.with(AUTHENTICATOR.ACCOUNT_ID, accountId).exists();
    }

    /** Empty when the account has one already. */
    Question<Optional<UUID>> keep(UUID accountId, AuthenticatorSecret secret, long step, Instant now) {
        return KEEP.with(AUTHENTICATOR.ACCOUNT_ID, accountId)
                .with(AUTHENTICATOR.SECRET, sealing.seal(secret.text(), place(accountId)))
                .with(AUTHENTICATOR.LAST_STEP, step)
                .with(AUTHENTICATOR.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                .find(row -> row.get(AUTHENTICATOR.ACCOUNT_ID));
    }

    /** Empty when the step's code, or a later one, was taken meanwhile. */
    Question<Optional<UUID>> takeStep(UUID accountId, long step) {
        return TAKE_STEP
                .with(AUTHENTICATOR.ACCOUNT_ID, accountId)
                .with(AUTHENTICATOR.LAST_STEP, step)
                .find(row -> row.get(AUTHENTICATOR.ACCOUNT_ID));
    }

    /** Empty when there was none. Its recovery codes are to go with it. */
    Question<Optional<UUID>> remove(UUID accountId) {
        return REMOVE.with(AUTHENTICATOR.ACCOUNT_ID, accountId).find(row -> row.get(AUTHENTICATOR.ACCOUNT_ID));
    }

    Bound keepCode(UUID accountId, RecoveryCode code) {
        return KEEP_CODE.with(RECOVERY_CODE.ACCOUNT_ID, accountId).with(RECOVERY_CODE.CODE_HASH, code.hash(accountId));
    }

    /** Empty when it is none of the account's, or was used. */
    Question<Optional<UUID>> useCode(UUID accountId, RecoveryCode code) {
        return USE_CODE.with(RECOVERY_CODE.ACCOUNT_ID, accountId)
                .with(RECOVERY_CODE.CODE_HASH, code.hash(accountId))
                .find(row -> row.get(RECOVERY_CODE.ACCOUNT_ID));
    }

    Bound removeCodes(UUID accountId) {
        return REMOVE_CODES.with(RECOVERY_CODE.ACCOUNT_ID, accountId);
    }

    private Authenticator read(Row row, UUID accountId) {
        var secret = sealing.open(row.get(AUTHENTICATOR.SECRET), place(accountId));
        return new Authenticator(
                AuthenticatorSecret.of(secret),
                row.get(AUTHENTICATOR.LAST_STEP),
                row.get(AUTHENTICATOR.CONFIRMED_AT).toInstant(),
                row.get(CODES));
    }

    private static String place(UUID accountId) {
        return "authenticator:" + accountId;
    }
}
