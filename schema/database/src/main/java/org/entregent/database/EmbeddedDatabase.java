package org.entregent.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final @Nullable DataDirectory directory;

    private EmbeddedDatabase(EmbeddedPostgres server, @Nullable DataDirectory directory) {
        this.server = server;
        this.directory = directory;
        createOwner();
    }

    /** A server for tests and generators, on a free port. Its files vanish with it; it never waits for the disk. */
    public static EmbeddedDatabase temporary() {
        return new EmbeddedDatabase(start(builder().setServerConfig("max_connections", "100")), null);
    }

    /**
     * A server whose data outlives the process, and a crash of it. What a killed process left running on the directory
     * is stopped first.
     *
     * @param port 0 for any free one
     */
    public static EmbeddedDatabase kept(Path path, int port) {
        var directory = DataDirectory.take(path);
        try {
            directory.stopOrphan();
            var builder = builder()
                    .setDataDirectory(directory.path())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100");
            return new EmbeddedDatabase(start(builder), directory);
        } catch (RuntimeException exception) {
            directory.close();
            throw exception;
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    public DataSource dataSource(String role, String database) {
        return server.getDatabase(role, database);
    }

    public int port() {
        return server.getPort();
    }

    /** Runs statements as the superuser, in the database that holds nothing. */
    public void administer(String... statements) {
        administerIn("postgres", statements);
    }

    public void administerIn(String database, String... statements) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
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
            server.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            if (directory != null) {
                directory.close();
            }
        }
    }

    private void createOwner() {
        if (exists("select 1 from pg_database where datname = '" + NAME + "'")) {
            return;
        }
        if (!exists("select 1 from pg_roles where rolname = '" + OWNER + "'")) {
            administer("create role " + OWNER + " login createrole");
        }
        administer("create database " + NAME + " owner " + OWNER);
    }

    private boolean exists(String query) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        } catch (SQLException exception) {
            throw new IllegalStateException("PostgreSQL did not answer", exception);
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Binaries.directory().toFile())
                .setPGStartupWait(START_LIMIT)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot start the embedded PostgreSQL", exception);
        }
    }
}
