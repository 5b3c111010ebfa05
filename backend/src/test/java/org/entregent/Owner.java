package org.entregent;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What a test arranges behind the application's back, and looks up there. */
public final class Owner {

    private Owner() {}

    public static DSLContext sql() {
        return DSL.using(TestDatabase.pooledOwner(), SQLDialect.POSTGRES);
    }

    /** Changes roles, grants, memberships, accounts or clients, as the application would. */
    public static void changeAccess(String statement) {
        sql().transaction(transaction -> {
            transaction.dsl().execute(statement);
            transaction.dsl().execute("update access_epoch set epoch = epoch + 1");
        });
    }

    /** One value as text. */
    public static String ask(String query) {
        var value = sql().fetchValue(query);
        return value == null ? "" : value.toString();
    }
}
