package org.entregent.access;

import com.zaxxer.hikari.HikariDataSource;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.entregent.graph.Outage;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Checks every half second, on a connection of its own, whether the database answers: a busy pool says nothing about that.
 * While it does not, readiness is down and requests are refused at once; whoever was waiting for it then is let go.
 */
@Component("database")
public class DatabaseWatch implements SmartLifecycle, HealthIndicator {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration WHILE_GONE = Duration.ofMillis(100);
    /** Just after the start, much else is done for the first time, and the database was there a moment ago. */
    private static final int FIRST_ATTEMPTS = 3;

    /** SQLSTATE of a connection that an administrator ended, or the server on its way out. */
    private static final String SENT_AWAY = "57P01";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final HikariDataSource pool;
    private final Duration patience;
    private volatile boolean running;
    private volatile boolean gone;
    private boolean known;
    private int attempts;
    private @Nullable Connection connection;
    private @Nullable Thread thread;

    /** @param patience a server that has not answered {@code select 1} by then is gone, even if its machine still is there */
    DatabaseWatch(DataSource source, @Value("${entregent.database.patience}") Duration patience) throws SQLException {
        pool = source.unwrap(HikariDataSource.class);
        this.patience = patience;
    }

    public boolean isGone() {
        return gone;
    }

    @Override
    public Health health() {
        return gone ? Health.down().build() : Health.up().build();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("database-watch").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Objects.requireNonNull(thread).interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                look();
                Thread.sleep(gone ? WHILE_GONE : BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
        }
    }

    private void look() {
        try {
            ask();
            tellAnswering();
        } catch (SQLException failure) {
            disconnect();
            // A server that refuses does answer: requests will say why. One that sends us away may be sending everybody
            // away; the next look then finds nobody.
            if (Outage.isBehind(failure) && !SENT_AWAY.equals(failure.getSQLState())) {
                tellGone(failure);
            }
        }
    }

    /** A broken connection proves nothing: a new one is tried. Silence does. */
    private void ask() throws SQLException {
        if (connection != null) {
            try {
                ask(connection);
                return;
            } catch (SQLException failure) {
                disconnect();
                if (failure.getCause() instanceof SocketTimeoutException) {
                    throw failure;
                }
            }
        }
        connection = connect();
        ask(connection);
    }

    private static void ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Objects.requireNonNullElse(pool.getUsername(), ""));
        properties.setProperty("password", Objects.requireNonNullElse(pool.getPassword(), ""));
        var seconds = Long.toString(patience.plusMillis(999).toSeconds());
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        var made = DriverManager.getConnection(pool.getJdbcUrl(), properties);
        made.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
        return made;
    }

    /** The pool tries again in steps of its own: it may need a moment longer than the database. */
    private void tellAnswering() throws SQLException {
        known = true;
        if (gone) {
            pool.getConnection().close();
            gone = false;
            LOG.info("The database answers again");
        }
    }

    /** Connections that are dead, or wait for the dead, are of no use to the pool. */
    private void tellGone(SQLException failure) {
        attempts++;
        if (!gone && running && (known || attempts >= FIRST_ATTEMPTS)) {
            gone = true;
            LOG.warn("The database does not answer: {}", failure.getMessage());
            var evictions = pool.getHikariPoolMXBean();
            if (evictions != null) {
                evictions.softEvictConnections();
            }
            DatabaseSockets.close(ports(pool.getJdbcUrl()));
        }
    }

    /** More than one when the address names more than one server. */
    private static Set<String> ports(String address) {
        var parts = Objects.requireNonNull(Driver.parseURL(address, null), address);
        return Set.of(parts.getProperty("PGPORT", "").split(","));
    }

    private void disconnect() {
        var broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.abort(Runnable::run);
            } catch (SQLException alreadyClosed) {
                LOG.trace("The connection was closed already", alreadyClosed);
            }
        }
    }
}
