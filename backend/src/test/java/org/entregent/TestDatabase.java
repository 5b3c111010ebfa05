package org.entregent;

import static org.entregent.schema.jooq.identity.Tables.INSTALLATION_KEY;

import java.util.List;
import javax.sql.DataSource;
import org.entregent.database.EmbeddedDatabase;
import org.entregent.database.Migrations;
import org.entregent.schema.jooq.identity.tables.records.InstallationKeyRecord;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * One PostgreSQL for all tests of a JVM. Each test class begins with a fresh copy of a database that was migrated once.
 * The copy always has the same name, so that one application serves all classes.
 */
public final class TestDatabase {

    private static final String CURRENT = "entregent_test";
    private static final String REFERENCE = "entregent_reference";
    private static final String DEMONSTRATION = "entregent_demonstration";

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.temporary();
    private static int copies;

    static {
        // Connections die with each copy: the pool looks whether one still lives before it lends it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private TestDatabase() {}

    /** As the application connects: subject to row-level security. */
    public static DataSource application() {
        return SERVER.dataSource(EmbeddedDatabase.APPLICATION, CURRENT);
    }

    /** As migrations connect: row-level security does not bind it. For arranging data and reading what was stored. */
    public static DataSource owner() {
        return SERVER.dataSource(EmbeddedDatabase.OWNER, CURRENT);
    }

    static String url() {
        return SERVER.url(CURRENT);
    }

    static String password() {
        return SERVER.password();
    }

    /** Begins anew with a fresh copy: for a test that takes its database apart more than once. */
    public static synchronized void renew(boolean demonstration) {
        var template = demonstration ? Templates.demonstration() : Templates.reference();
        var keys = copies == 0 ? List.<InstallationKeyRecord>of() : keys();
        copy(template, CURRENT);
        copies++;
        DSL.using(owner(), SQLDialect.POSTGRES).batchInsert(keys).execute();
        // What an application remembers of roles belongs to one epoch, hence to one copy.
        SERVER.administerIn(CURRENT, "update access_epoch set epoch = epoch + 1000000 * " + copies);
    }

    /** An application keeps using the keys that it once read: they go with it from copy to copy. */
    private static List<InstallationKeyRecord> keys() {
        var keys = DSL.using(owner(), SQLDialect.POSTGRES).fetch(INSTALLATION_KEY);
        keys.forEach(key -> key.touched(true));
        return keys;
    }

    private static void copy(String template, String name) {
        SERVER.administer(
                "drop database if exists %s with (force)".formatted(name),
                "create database %s template %s owner %s".formatted(name, template, EmbeddedDatabase.OWNER));
    }

    /** Made when first asked for. */
    private static final class Templates {

        private static boolean referenceMade;
        private static boolean demonstrationMade;

        private static String reference() {
            if (!referenceMade) {
                copy("template1", REFERENCE);
                Migrations.migrate(SERVER.dataSource(EmbeddedDatabase.OWNER, REFERENCE));
                referenceMade = true;
            }
            return REFERENCE;
        }

        private static String demonstration() {
            if (!demonstrationMade) {
                copy(reference(), DEMONSTRATION);
                Migrations.loadDemonstration(SERVER.dataSource(EmbeddedDatabase.OWNER, DEMONSTRATION));
                demonstrationMade = true;
            }
            return DEMONSTRATION;
        }
    }
}
