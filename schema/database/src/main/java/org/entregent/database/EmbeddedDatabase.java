package org.entregent.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own, with the roles that a deployment has: {@value #OWNER} owns the database and migrates
 * it, and the application connects as {@value #APPLICATION}, which owns nothing. Neither is a superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String NAME = "entregent";
    public static final String OWNER = "entregent";
    public static final String APPLICATION = "entregent_app";

    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DataDirectory directory;
    private @Nullable ServerWatch watch;

    private EmbeddedDatabase(EmbeddedPostgres server, DataDirectory directory) {
        this.server = server;
        this.directory = directory;
    }

    /** A server for tests and generators, on a free port. Its files vanish with it; it never waits for the disk. */
    public static EmbeddedDatabase temporary() {
        var directory = DataDirectory.temporary();
        return start(directory, hasty(directory));
    }

    /** As {@link #temporary}, beginning with what a {@link #prepared} server held when it was closed. */
    public static EmbeddedDatabase temporaryCopy(Path prepared) {
        var directory = DataDirectory.temporaryCopy(prepared);
        // The library would make a new cluster in a directory that it is to clean.
        var database =
                start(directory, hasty(directory).setCleanDataDirectory(false).setRegisterShutdownHook(false));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    /** As {@link #temporary}, but its files stay when it is closed. */
    public static EmbeddedDatabase prepared(Path path) {
        var directory = DataDirectory.kept(path);
        return start(
                directory,
                hasty(directory)
                        .setCleanDataDirectory(false)
                        // What is copied may as well be small.
                        .setServerConfig("min_wal_size", "32MB")
                        .setServerConfig("max_wal_size", "64MB"));
    }

    /**
     * A server whose data outlives the process, and a crash of it. What a killed process left running on the directory
     * is stopped first; a server that ends by itself is started again where it was. The caller closes it, on every way out.
     *
     * @param port 0 for any free one
     */
    public static EmbeddedDatabase kept(Path path, int port) {
        var directory = DataDirectory.kept(path);
        var database = start(
                directory,
                builder(directory)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"));
        database.watch = new ServerWatch(directory.path());
        return database;
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    /** Of each role: they are kept apart by what they may do, and other users of the machine by this. */
    public String password() {
        return directory.password();
    }

    public DataSource dataSource(String role, String database) {
        return server.getDatabase(role, database, Map.of("password", password()));
    }

    /** Runs statements as the superuser, in the database that holds nothing. */
    public void administer(String... statements) {
        administerIn(SUPERUSER, statements);
    }

    public void administerIn(String database, String... statements) {
        try (var connection = dataSource(SUPERUSER, database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException exception) {
            throw new IllegalStateException("PostgreSQL refused an administrative statement", exception);
        }
    }

    @Override
    public void close() {
        try {
            if (watch != null) {
                watch.close();
            }
            server.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            directory.close();
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, EmbeddedPostgres.Builder builder) {
        try {
            directory.stopOrphan();
            var database = new EmbeddedDatabase(builder.start(), directory);
            database.createRoles();
            return database;
        } catch (IOException exception) {
            directory.close();
            throw new UncheckedIOException("Cannot start the embedded PostgreSQL", exception);
        } catch (RuntimeException exception) {
            directory.close();
            throw exception;
        }
    }

    private void createRoles() {
        if (exists("select 1 from pg_database where datname = '" + NAME + "'")) {
            return;
        }
        if (!exists("select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
            administer(
                    "create role %s login createrole password '%s'".formatted(OWNER, password()),
                    "create role %s login password '%s'".formatted(APPLICATION, password()));
        }
        administer("create database " + NAME + " owner " + OWNER);
    }

    private boolean exists(String query) {
        try (var connection = dataSource(SUPERUSER, SUPERUSER).getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        } catch (SQLException exception) {
            throw new IllegalStateException("PostgreSQL did not answer", exception);
        }
    }

    /** Of a server whose data nobody would miss. */
    private static EmbeddedPostgres.Builder hasty(DataDirectory directory) {
        return builder(directory)
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("checkpoint_timeout", "1h")
                // Nothing lives for long enough to be cleaned; whoever loads much data says when to look at it.
                .setServerConfig("autovacuum", "off")
                // Of passwords that nobody could guess.
                .setServerConfig("scram_iterations", "1");
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Binaries.directory().toFile())
                .setDataDirectory(directory.path())
                .setPGStartupWait(START_LIMIT)
                .setServerConfig("max_connections", "100")
                // Nobody but this machine has business with it.
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setConnectConfig("password", directory.password())
                // The library hands these to initdb as they are; it would let every user of the machine in.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }
}
