package org.entregent.access;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.ACCESS_EPOCH;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.util.Collection;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Statement;

/**
 * Counts changes of rights, so that each acts at once on every instance: to be told in the transaction of the change. It is one row
 * for all, hence told last.
 */
public final class AccessEpoch {

    private static final Statement GROW =
            Statement.of(update(ACCESS_EPOCH).set(ACCESS_EPOCH.EPOCH, ACCESS_EPOCH.EPOCH.plus(1)));

    /** Of an account that this transaction made, nobody can have read anything yet; its moment is the transaction's own. */
    private static final Statement GROW_FOR = Statement.of(update(ACCESS_EPOCH)
            .set(ACCESS_EPOCH.EPOCH, ACCESS_EPOCH.EPOCH.plus(1))
            .where(exists(selectOne()
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.CREATED_AT.ne(currentOffsetDateTime())))));

    private static final Statement GROW_FOR_ANY = Statement.of(update(ACCESS_EPOCH)
            .set(ACCESS_EPOCH.EPOCH, ACCESS_EPOCH.EPOCH.plus(1))
            .where(exists(selectOne()
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.eq(any(values(ACCOUNT.ID))), ACCOUNT.CREATED_AT.ne(currentOffsetDateTime())))));

    private AccessEpoch() {}

    /** Regions, roles or grants are others from now on: what everybody may do is read again. */
    public static Bound grown() {
        return GROW.asItIs();
    }

    /** Somebody got rights, or lost some. What everybody may do is read again, unless their account is new. */
    public static Bound grownFor(UUID accountId) {
        return GROW_FOR.with(ACCOUNT.ID, accountId);
    }

    /** The same of many people. */
    public static Bound grownForAny(Collection<UUID> accountIds) {
        return GROW_FOR_ANY.with(values(ACCOUNT.ID), accountIds.toArray(UUID[]::new));
    }
}
