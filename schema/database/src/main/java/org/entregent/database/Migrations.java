package org.entregent.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema, as its owner. */
public final class Migrations {

    /** Where the schema module puts its scripts on the classpath. */
    public static final String LOCATION = "classpath:migrations";

    private Migrations() {}

    public static void migrate(DataSource owner) {
        migrate(owner, LOCATION);
    }

    public static void migrate(DataSource owner, String location) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations(location)
                .validateMigrationNaming(true)
                .outputQueryResults(false)
                .load()
                .migrate();
    }
}
