package org.entregent;

import static org.entregent.schema.jooq.identity.Tables.INSTALLATION_KEY;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.entregent.database.EmbeddedDatabase;
import org.entregent.schema.jooq.identity.tables.records.InstallationKeyRecord;

/**
 * One PostgreSQL for all tests of a JVM. Each test class begins with a fresh copy of a database that was migrated once.
 * The copy always has the same name, so that one application serves all classes.
 */
public final class TestDatabase {

    private static final String CURRENT = "entregent_test";

    private static final EmbeddedDatabase SERVER = PreparedServer.start();
    private static final DataSource APPLICATION_POOL;
    private static final DataSource OWNER_POOL;
    private static int copies;

    static {
        // Connections die with each copy: the pool looks whether one still lives before it lends it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        APPLICATION_POOL = pool(EmbeddedDatabase.APPLICATION);
        OWNER_POOL = pool(EmbeddedDatabase.OWNER);
    }

    private TestDatabase() {}

    /** As the application connects: subject to row-level security. */
    public static DataSource application() {
        return APPLICATION_POOL;
    }

    /**
     * As migrations connect: row-level security does not bind it. For arranging data and reading what was stored; each connection is
     * a new one, for a test that keeps it or sets it up. {@link Owner} asks faster.
     */
    public static DataSource owner() {
        return SERVER.dataSource(EmbeddedDatabase.OWNER, CURRENT);
    }

    /** As {@link #owner}, with connections that are used again: to open one takes longer than most statements. */
    static DataSource pooledOwner() {
        return OWNER_POOL;
    }

    static String url() {
        return SERVER.url(CURRENT);
    }

    static String password() {
        return SERVER.password();
    }

    /** Begins anew with a fresh copy: for a test that takes its database apart more than once. */
    public static synchronized void renew(boolean demonstration) {
        renewFrom(demonstration ? PreparedServer.DEMONSTRATION : PreparedServer.REFERENCE);
    }

    /** Runs statements in the present copy as the superuser. */
    public static void administer(String... statements) {
        SERVER.administerIn(CURRENT, statements);
    }

    /** Keeps the database as it is now under another name, for {@link #renewFrom}. */
    public static synchronized void keep(String name) {
        SERVER.administer(
                "alter database %s allow_connections false".formatted(CURRENT),
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '%s'"
                        .formatted(CURRENT));
        PreparedServer.copy(SERVER, CURRENT, name);
        SERVER.administer("alter database %s allow_connections true".formatted(CURRENT));
    }

    /** Begins anew with a copy of what {@link #keep} kept. */
    public static synchronized void renewFrom(String template) {
        var keys = copies == 0 ? List.<InstallationKeyRecord>of() : keys();
        PreparedServer.copy(SERVER, template, CURRENT);
        copies++;
        Owner.sql().transaction(transaction -> {
            transaction.dsl().deleteFrom(INSTALLATION_KEY).execute();
            transaction.dsl().batchInsert(keys).execute();
            // What an application remembers of roles belongs to one epoch, hence to one copy.
            transaction.dsl().execute("update access_epoch set epoch = 1000000 * " + copies);
        });
    }

    private static DataSource pool(String role) {
        var pool = new HikariDataSource();
        pool.setPoolName("tests-" + role);
        pool.setJdbcUrl(url());
        pool.setUsername(role);
        pool.setPassword(password());
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(8);
        // Statements are not kept: tests change tables beneath them.
        pool.addDataSourceProperty("prepareThreshold", "0");
        return pool;
    }

    /** An application keeps using the keys that it once read: they go with it from copy to copy. */
    private static List<InstallationKeyRecord> keys() {
        var keys = Owner.sql().fetch(INSTALLATION_KEY);
        keys.forEach(key -> key.touched(true));
        return keys;
    }
}
