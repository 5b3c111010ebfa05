package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.identity.Tables.PASSKEY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Passkeys, by what their devices call them. */
@Repository
class PasskeyRepository {

    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", PASSKEY.USED_AT.getDataType());
    private static final Param<OffsetDateTime> GIVEN_AT =
            Rendering.parameter("given_at", PASSKEY.USED_AT.getDataType());
    private static final Param<Long> FORMER_COUNT =
            Rendering.parameter("former_count", PASSKEY.SIGNATURE_COUNT.getDataType());

    private static final Statement FIND = Statement.of(select(
                    PASSKEY.ID,
                    PASSKEY.ACCOUNT_ID,
                    ACCOUNT.PASSKEY_HANDLE,
                    PASSKEY.CREDENTIAL_ID,
                    PASSKEY.PUBLIC_KEY,
                    PASSKEY.ATTESTATION,
                    PASSKEY.SIGNATURE_COUNT,
                    PASSKEY.USED_AT,
                    ACCOUNT.PASSWORD_HASH)
            .from(PASSKEY)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .where(PASSKEY.CREDENTIAL_ID.eq(value(PASSKEY.CREDENTIAL_ID))));

    /** Of many proofs at the same moment, and of the same one sent again, one counts. */
    private static final Statement USE = Statement.of(update(PASSKEY)
            .set(PASSKEY.SIGNATURE_COUNT, value(PASSKEY.SIGNATURE_COUNT))
            .set(PASSKEY.USED_AT, NOW)
            .where(PASSKEY.ID.eq(value(PASSKEY.ID)))
            .and(PASSKEY.SIGNATURE_COUNT.eq(FORMER_COUNT))
            .and(PASSKEY.USED_AT.isNull().or(PASSKEY.USED_AT.lt(GIVEN_AT)))
            .returningResult(PASSKEY.ID));

    private static final Field<byte[][]> CREDENTIALS = array(select(PASSKEY.CREDENTIAL_ID)
                    .from(PASSKEY)
                    .where(PASSKEY.ACCOUNT_ID.eq(ACCOUNT.ID))
                    .orderBy(PASSKEY.MADE_AT))
            .as("credentials");

    private static final Statement HOLDER = Statement.of(
            select(ACCOUNT.ID, ACCOUNT.PASSKEY_HANDLE, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, CREDENTIALS)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement ADD = Statement.insertion(
            PASSKEY,
            PASSKEY.ACCOUNT_ID,
            PASSKEY.NAME,
            PASSKEY.CREDENTIAL_ID,
            PASSKEY.PUBLIC_KEY,
            PASSKEY.ATTESTATION,
            PASSKEY.SIGNATURE_COUNT,
            PASSKEY.TRANSPORTS,
            PASSKEY.MADE_AT);

    private static final Statement LIST =
            Statement.of(select(PASSKEY.ID, PASSKEY.NAME, PASSKEY.MADE_AT, PASSKEY.USED_AT)
                    .from(PASSKEY)
                    .where(PASSKEY.ACCOUNT_ID.eq(value(PASSKEY.ACCOUNT_ID)))
                    .orderBy(PASSKEY.MADE_AT, PASSKEY.ID));

    private static final Statement HAS = Statement.of(selectOne()
            .from(PASSKEY)
            .where(PASSKEY.ACCOUNT_ID.eq(value(PASSKEY.ACCOUNT_ID)))
            .limit(DSL.inline(1)));

    private static final Statement RENAME = Statement.of(update(PASSKEY)
            .set(PASSKEY.NAME, value(PASSKEY.NAME))
            .where(PASSKEY.ID.eq(value(PASSKEY.ID)), PASSKEY.ACCOUNT_ID.eq(value(PASSKEY.ACCOUNT_ID)))
            .returningResult(PASSKEY.ID));

    private static final Statement REMOVE = Statement.of(deleteFrom(PASSKEY)
            .where(PASSKEY.ID.eq(value(PASSKEY.ID)), PASSKEY.ACCOUNT_ID.eq(value(PASSKEY.ACCOUNT_ID)))
            .returningResult(PASSKEY.NAME));

    private static final Statement REMOVE_ALL =
            Statement.of(deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(value(PASSKEY.ACCOUNT_ID))));

    /** Of an account that may sign in. */
    Question<Optional<KeptPasskey>> find(byte[] credentialId) {
        return FIND.with(PASSKEY.CREDENTIAL_ID, credentialId).find(PasskeyRepository::kept);
    }

    /**
     * Writes down that a proof was right; false where another one was, since the passkey was read or its challenge given.
     *
     * @param givenAt when the challenge was
     */
    Question<Boolean> use(KeptPasskey kept, long signatureCount, Instant givenAt, Instant now) {
        return USE.with(PASSKEY.ID, kept.id())
                .with(PASSKEY.SIGNATURE_COUNT, signatureCount)
                .with(FORMER_COUNT, kept.signatureCount())
                .with(GIVEN_AT, at(givenAt))
                .with(NOW, at(now))
                .exists();
    }

    /** Whose account may sign in. */
    Question<Optional<PasskeyHolder>> findHolder(UUID accountId) {
        return HOLDER.with(ACCOUNT.ID, accountId).find(PasskeyRepository::holder);
    }

    /** Fails by {@code passkey_credential_key} where somebody has it already. */
    Bound add(UUID accountId, NewPasskey made, String name, Instant now) {
        return ADD.with(PASSKEY.ACCOUNT_ID, accountId)
                .with(PASSKEY.NAME, name)
                .with(PASSKEY.CREDENTIAL_ID, made.credentialId())
                .with(PASSKEY.PUBLIC_KEY, made.publicKey())
                .with(PASSKEY.ATTESTATION, made.attestation())
                .with(PASSKEY.SIGNATURE_COUNT, made.signatureCount())
                .with(PASSKEY.TRANSPORTS, made.transports().toArray(String[]::new))
                .with(PASSKEY.MADE_AT, at(now));
    }

    /** The oldest first. */
    Question<List<OwnPasskey>> list(UUID accountId) {
        return LIST.with(PASSKEY.ACCOUNT_ID, accountId).list(PasskeyRepository::own);
    }

    Question<Boolean> has(UUID accountId) {
        return HAS.with(PASSKEY.ACCOUNT_ID, accountId).exists();
    }

    /** False where the account has no such. */
    Question<Boolean> rename(UUID accountId, UUID id, String name) {
        return RENAME.with(PASSKEY.ACCOUNT_ID, accountId)
                .with(PASSKEY.ID, id)
                .with(PASSKEY.NAME, name)
                .exists();
    }

    /** @return its name; empty where the account has no such */
    Question<Optional<String>> remove(UUID accountId, UUID id) {
        return REMOVE.with(PASSKEY.ACCOUNT_ID, accountId).with(PASSKEY.ID, id).find(row -> row.get(PASSKEY.NAME));
    }

    Bound removeAll(UUID accountId) {
        return REMOVE_ALL.with(PASSKEY.ACCOUNT_ID, accountId);
    }

    private static KeptPasskey kept(Row row) {
        return new KeptPasskey(
                row.get(PASSKEY.ID),
                row.get(PASSKEY.ACCOUNT_ID),
                row.get(ACCOUNT.PASSKEY_HANDLE),
                row.get(PASSKEY.CREDENTIAL_ID),
                row.get(PASSKEY.PUBLIC_KEY),
                row.get(PASSKEY.ATTESTATION),
                row.get(PASSKEY.SIGNATURE_COUNT),
                instant(row.getOrNull(PASSKEY.USED_AT)),
                row.getOrNull(ACCOUNT.PASSWORD_HASH));
    }

    private static PasskeyHolder holder(Row row) {
        return new PasskeyHolder(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.PASSKEY_HANDLE),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                List.of(row.get(CREDENTIALS)));
    }

    private static OwnPasskey own(Row row) {
        return new OwnPasskey(
                row.get(PASSKEY.ID),
                row.get(PASSKEY.NAME),
                row.get(PASSKEY.MADE_AT).toInstant(),
                instant(row.getOrNull(PASSKEY.USED_AT)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
