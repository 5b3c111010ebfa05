package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.ACCESS_EPOCH;

import org.jooq.DSLContext;

/** Counts the changes of roles, grants, memberships, accounts, clients and regions, so that they act at once everywhere. */
public final class AccessEpoch {

    /** What {@code app.enter} raises when the caller knows an older epoch. */
    static final String CHANGED = "EG001";

    private AccessEpoch() {}

    /** To be called in the transaction that changes what anybody may do. Readers see both or neither. */
    public static void advance(DSLContext transaction) {
        transaction
                .update(ACCESS_EPOCH)
                .set(ACCESS_EPOCH.EPOCH, ACCESS_EPOCH.EPOCH.plus(1))
                .execute();
    }
}
