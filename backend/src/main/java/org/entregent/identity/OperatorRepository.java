package org.entregent.identity;

import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Role;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** What an operator asks and changes of accounts, in transactions on nobody's behalf. */
@Repository
class OperatorRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", ROLE_ASSIGNMENT.STARTS_ON.getDataType());
    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);

    private static final Field<Boolean> HAS_PASSWORD =
            field(ACCOUNT.PASSWORD_HASH.isNotNull()).as("has_password");
    private static final Field<Boolean> IS_CLOSED =
            field(ACCOUNT.DISABLED_AT.isNotNull()).as("is_closed");
    private static final Field<Boolean> IS_ADMINISTRATOR = field(
                    exists(selectOne().from(ROLE_ASSIGNMENT).where(isAdministrator(ACCOUNT.ID))))
            .as("is_administrator");
    private static final Field<Boolean> HAS_FACTOR =
            AuthenticatorRepository.isHeldBy(ACCOUNT.ID).as("has_factor");
    private static final Field<Boolean> IS_READY = field(
                    "to_regclass('identity.authenticator') is not null", SQLDataType.BOOLEAN)
            .as("is_ready");

    private static final Statement READY = Statement.of(select(IS_READY));
    private static final Statement ANY =
            Statement.of(select(ACCOUNT.ID).from(ACCOUNT).limit(1));

    private static final Statement OPEN_NETWORK = Statement.of(select(opening(array(roots(REGION.ID)))));

    /** In each region that no other covers, unless they are that already. */
    private static final Statement APPOINT = Statement.of(insertInto(ROLE_ASSIGNMENT)
            .columns(
                    ROLE_ASSIGNMENT.REGION_ID,
                    ROLE_ASSIGNMENT.ACCOUNT_ID,
                    ROLE_ASSIGNMENT.ROLE,
                    ROLE_ASSIGNMENT.STARTS_ON)
            .select(select(REGION.ID, value(ROLE_ASSIGNMENT.ACCOUNT_ID), DSL.inline(Role.NATIONAL_ADMIN.name()), TODAY)
                    .from(REGION)
                    .where(REGION.PARENT_ID.isNull())
                    .and(notExists(selectOne()
                            .from(ROLE_ASSIGNMENT)
                            .where(ROLE_ASSIGNMENT.REGION_ID.eq(REGION.ID))
                            .and(isAdministrator(value(ROLE_ASSIGNMENT.ACCOUNT_ID)))))));

    private static final Statement FIND = Statement.of(select(ACCOUNT.ID, ACCOUNT.DISABLED_AT)
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED))));

    private static final Statement LIST = Statement.of(select(
                    ACCOUNT.EMAIL_FOLDED,
                    ACCOUNT.DISPLAY_NAME,
                    ACCOUNT.CREATED_AT,
                    HAS_PASSWORD,
                    IS_CLOSED,
                    IS_ADMINISTRATOR,
                    HAS_FACTOR)
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.gt(value(ACCOUNT.EMAIL_FOLDED)))
            .orderBy(ACCOUNT.EMAIL_FOLDED)
            .limit(LIMIT));

    /** Whether the database has this version's tables. */
    Question<Boolean> isReady() {
        return READY.asItIs().find(row -> row.get(IS_READY)).as(Optional::orElseThrow);
    }

    /** Whether there is any account. */
    Question<Boolean> hasAccounts() {
        return ANY.asItIs().exists();
    }

    /** Lets the transaction write what holds for the whole network. */
    Bound openNetwork() {
        return OPEN_NETWORK.asItIs();
    }

    /** Makes a national administrator of them from today on. The network is open. */
    Bound appoint(UUID accountId, LocalDate today) {
        return APPOINT.with(ROLE_ASSIGNMENT.ACCOUNT_ID, accountId).with(TODAY, today);
    }

    Question<Optional<KnownAccount>> find(String email) {
        return FIND.with(ACCOUNT.EMAIL_FOLDED, AccountRepository.fold(email))
                .find(row -> new KnownAccount(row.get(ACCOUNT.ID), row.getOrNull(ACCOUNT.DISABLED_AT) != null));
    }

    /** In the order of their e-mail addresses. The network is open. */
    Question<List<ListedAccount>> listAfter(String email, LocalDate today, int limit) {
        return LIST.with(ACCOUNT.EMAIL_FOLDED, email)
                .with(TODAY, today)
                .with(LIMIT, limit)
                .list(OperatorRepository::listed);
    }

    private static ListedAccount listed(Row row) {
        return new ListedAccount(
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.CREATED_AT).toInstant(),
                ListedAccount.State.of(row.get(HAS_PASSWORD), row.get(IS_CLOSED)),
                row.get(IS_ADMINISTRATOR),
                row.get(HAS_FACTOR));
    }

    private static <T> Select<Record1<T>> roots(Field<T> column) {
        return select(column).from(REGION).where(REGION.PARENT_ID.isNull());
    }

    private static Condition isAdministrator(Field<UUID> accountId) {
        return ROLE_ASSIGNMENT
                .ACCOUNT_ID
                .eq(accountId)
                .and(ROLE_ASSIGNMENT.ROLE.eq(Role.NATIONAL_ADMIN.name()))
                .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(TODAY)));
    }
}
