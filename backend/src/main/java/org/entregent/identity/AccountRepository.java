package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.identity.Tables.PASSKEY;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.statement.Bound;
import org.entregent.statement.Database;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as far as signing in needs them. */
@Repository
class AccountRepository {

    /** @param asksForCode besides the password, or a link */
    record Credentials(UUID accountId, @Nullable String passwordHash, boolean asksForCode) {

        boolean isKnownTo(Device device) {
            return passwordHash != null && device.knows(Device.Proof.of(accountId, passwordHash));
        }
    }

    private static final Field<Boolean> ASKS_FOR_CODE =
            AuthenticatorRepository.isHeldBy(ACCOUNT.ID).as("asks_for_code");

    private static final Statement CREDENTIALS = Statement.of(select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH, ASKS_FOR_CODE)
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement CREDENTIALS_BY_ID =
            Statement.of(select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH, ASKS_FOR_CODE)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement CHANGE_PASSWORD = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.PASSWORD_HASH, value(ACCOUNT.PASSWORD_HASH))
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID))));

    private static final Param<String> FORMER = Rendering.parameter("former_hash", ACCOUNT.PASSWORD_HASH.getDataType());

    /** Unless another password was chosen meanwhile. */
    private static final Statement RENEW_HASH = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.PASSWORD_HASH, value(ACCOUNT.PASSWORD_HASH))
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.PASSWORD_HASH.eq(FORMER)));

    private static final Statement OF_SUBJECT = Statement.of(select(ACCOUNT.ID)
            .from(ACCOUNT)
            .where(ACCOUNT.EXTERNAL_SUBJECT.eq(value(ACCOUNT.EXTERNAL_SUBJECT)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement BIND_SUBJECT = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.EXTERNAL_SUBJECT, value(ACCOUNT.EXTERNAL_SUBJECT))
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED)))
            .and(ACCOUNT.EXTERNAL_SUBJECT.isNull())
            .and(ACCOUNT.DISABLED_AT.isNull())
            .returningResult(ACCOUNT.ID));

    private static final Field<Boolean> HAS_PASSKEY = field(
                    DSL.exists(selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(ACCOUNT.ID))))
            .as("has_passkey");

    private static final List<Field<?>> WHOLE = List.of(
            ACCOUNT.ID,
            ACCOUNT.EMAIL_FOLDED,
            ACCOUNT.DISPLAY_NAME,
            ACCOUNT.LANGUAGE,
            ACCOUNT.PASSWORD_HASH,
            HAS_PASSKEY);

    /** Changes nothing of one that is there, and answers all the same. */
    private static final Statement FIND_OR_MAKE = Statement.of(insertInto(ACCOUNT)
            .set(ACCOUNT.EMAIL_FOLDED, value(ACCOUNT.EMAIL_FOLDED))
            .set(ACCOUNT.DISPLAY_NAME, value(ACCOUNT.DISPLAY_NAME))
            .set(ACCOUNT.LANGUAGE, value(ACCOUNT.LANGUAGE))
            .onConflict(ACCOUNT.EMAIL_FOLDED)
            .doUpdate()
            .set(ACCOUNT.EMAIL_FOLDED, excluded(ACCOUNT.EMAIL_FOLDED))
            .returningResult(WHOLE));

    private static final List<Field<?>> NEW = List.of(ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE);

    private static final Statement FIND_OR_MAKE_ALL = Statement.of(insertInto(ACCOUNT)
            .columns(NEW)
            .select(GivenRows.of(ACCOUNT, NEW))
            .onConflict(ACCOUNT.EMAIL_FOLDED)
            .doUpdate()
            .set(ACCOUNT.EMAIL_FOLDED, excluded(ACCOUNT.EMAIL_FOLDED))
            .returningResult(WHOLE));

    private static final Statement FIND = Statement.of(select(WHOLE)
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement FIND_BY_ID = Statement.of(
            select(WHOLE).from(ACCOUNT).where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement ANY =
            Statement.of(select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED))));

    private static final Param<OffsetDateTime> MADE_AT =
            Rendering.parameter("made_at", ACCOUNT.CREATED_AT.getDataType());

    private static final Statement REMOVE_UNUSED = Statement.of(select(
            DSL.field("app.remove_unused_accounts({0}, {1})", SQLDataType.INTEGER, values(ACCOUNT.ID), MADE_AT)));

    private static final Statement OPEN_AGAIN = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.DISABLED_AT, (OffsetDateTime) null)
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNotNull()));

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    /** Of an account that may sign in. */
    Optional<Credentials> findCredentials(String email) {
        return database.ask(CREDENTIALS.with(ACCOUNT.EMAIL_FOLDED, fold(email)).find(AccountRepository::credentials));
    }

    /** Of an account that may sign in. */
    Question<Optional<Credentials>> findCredentials(UUID accountId) {
        return CREDENTIALS_BY_ID.with(ACCOUNT.ID, accountId).find(AccountRepository::credentials);
    }

    /** @param hash null leaves the account without a password */
    Bound changePasswordHash(UUID accountId, @Nullable String hash) {
        return CHANGE_PASSWORD.with(ACCOUNT.ID, accountId).with(ACCOUNT.PASSWORD_HASH, hash);
    }

    /** Another hash of the same password. */
    void renewPasswordHash(UUID accountId, String former, String renewed) {
        database.tell(
                RENEW_HASH.with(ACCOUNT.ID, accountId).with(FORMER, former).with(ACCOUNT.PASSWORD_HASH, renewed));
    }

    Optional<UUID> findBySubject(String subject) {
        return database.ask(OF_SUBJECT.with(ACCOUNT.EXTERNAL_SUBJECT, subject).find(row -> row.get(ACCOUNT.ID)));
    }

    /** Binds an account to an external subject, once and for all: an e-mail may pass to another person later. */
    Optional<UUID> bindSubject(String verifiedEmail, String subject) {
        return database.ask(BIND_SUBJECT
                .with(ACCOUNT.EMAIL_FOLDED, fold(verifiedEmail))
                .with(ACCOUNT.EXTERNAL_SUBJECT, subject)
                .find(row -> row.get(ACCOUNT.ID)));
    }

    /** The account of the e-mail address, of this name and language if it is new. */
    Question<Account> findOrMake(String email, String displayName, Locale language) {
        return FIND_OR_MAKE
                .with(ACCOUNT.EMAIL_FOLDED, fold(email))
                .with(ACCOUNT.DISPLAY_NAME, displayName)
                .with(ACCOUNT.LANGUAGE, language.getLanguage())
                .find(AccountRepository::account)
                .as(Optional::orElseThrow);
    }

    /** Locked in the order of their addresses, so that nobody waits for each other in a circle. */
    Question<List<Account>> findOrMakeAll(Map<EmailAddress, String> names, Locale language) {
        var ordered = names.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().folded()))
                .toList();
        return FIND_OR_MAKE_ALL
                .with(
                        GivenRows.ALL,
                        GivenRows.from(
                                ordered,
                                (row, each) -> row.set(
                                                ACCOUNT.EMAIL_FOLDED,
                                                each.getKey().folded())
                                        .set(ACCOUNT.DISPLAY_NAME, each.getValue())
                                        .set(ACCOUNT.LANGUAGE, language.getLanguage())))
                .list(AccountRepository::account);
    }

    /** One that may sign in. */
    Question<Optional<Account>> find(String email) {
        return FIND.with(ACCOUNT.EMAIL_FOLDED, fold(email)).find(AccountRepository::account);
    }

    /** One that may sign in. */
    Question<Optional<Account>> find(UUID accountId) {
        return FIND_BY_ID.with(ACCOUNT.ID, accountId).find(AccountRepository::account);
    }

    /** Whether somebody has the e-mail address, be their account closed or not. */
    Question<Boolean> exists(String email) {
        return ANY.with(ACCOUNT.EMAIL_FOLDED, fold(email)).exists();
    }

    /** Removes those of these accounts that were made at a moment, that were never used and that nothing else belongs to. */
    Bound removeUnused(List<UUID> accountIds, OffsetDateTime madeAt) {
        return REMOVE_UNUSED
                .with(values(ACCOUNT.ID), accountIds.toArray(UUID[]::new))
                .with(MADE_AT, madeAt);
    }

    /** Lets a closed account sign in again. */
    Bound openAgain(UUID accountId) {
        return OPEN_AGAIN.with(ACCOUNT.ID, accountId);
    }

    private static Account account(Row row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                Locale.of(row.get(ACCOUNT.LANGUAGE)),
                row.getOrNull(ACCOUNT.PASSWORD_HASH) != null,
                row.get(HAS_PASSKEY));
    }

    private static Credentials credentials(Row row) {
        return new Credentials(row.get(ACCOUNT.ID), row.getOrNull(ACCOUNT.PASSWORD_HASH), row.get(ASKS_FOR_CODE));
    }

    static String fold(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
