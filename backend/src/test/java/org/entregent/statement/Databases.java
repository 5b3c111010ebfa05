package org.entregent.statement;

import javax.sql.DataSource;

/** For tests of what speaks to the database without the rest of the application. */
public final class Databases {

    private Databases() {}

    public static Database on(DataSource connections) {
        return new Database(connections);
    }
}
