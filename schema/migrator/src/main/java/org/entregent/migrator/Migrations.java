package org.entregent.migrator;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the present schema and reference data, as its owner. */
public final class Migrations {

    private static final String REFERENCE = "classpath:seed/reference";
    private static final String DEMONSTRATION = "classpath:seed/demonstration";

    private Migrations() {}

    /**
     * Whether everything is there that a start would bring: then Flyway, which reads and compares each script, need not be asked. The
     * answer takes three short questions.
     */
    public static boolean areDone(DataSource owner, boolean demonstration) {
        return new MigrationNote(owner, demonstration).holds();
    }

    /** Brings all that a start needs, and takes a note of it for the next. */
    public static void run(DataSource owner, boolean demonstration) {
        migrate(owner);
        if (demonstration) {
            loadDemonstration(owner);
        }
        new MigrationNote(owner, demonstration).write();
    }

    /** The migrations, then the reference data, whose scripts run again whenever their text changes. */
    public static void migrate(DataSource owner) {
        configuration(owner).locations("classpath:migrations", REFERENCE).load().migrate();
    }

    /** The migrations found in a directory, without data: what code is generated from. */
    public static void migrateFrom(DataSource owner, String directory) {
        configuration(owner).locations("filesystem:" + directory).load().migrate();
    }

    /**
     * Invented networks and accounts with a known password, once for each database: what people then entered stays,
     * even when a later version ships other demonstration data. All scripts in one transaction: they share temporary tables.
     */
    public static void loadDemonstration(DataSource owner) {
        configuration(owner)
                .locations(DEMONSTRATION)
                .table("flyway_demonstration_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false)
                .group(true)
                .load()
                .migrate();
    }

    private static FluentConfiguration configuration(DataSource owner) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .validateMigrationNaming(true)
                .placeholderReplacement(false)
                .outputQueryResults(false);
    }
}
