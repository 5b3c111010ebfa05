package org.entregent.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One connection of each instance that hears notifications. Once lost, it is opened again; what was announced meanwhile is in the
 * table, and so is what nobody announced: the table is swept at every start, and every few seconds.
 */
@Component
class OutboxListener extends OutboxThread {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    /** No longer than the application may take to stop. */
    private static final int WAIT_MILLISECONDS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxListener.class);

    private final DataSource connections;
    private final OutboxDelivery delivery;
    private final Duration interval;
    private boolean failing;

    OutboxListener(
            DataSource connections,
            OutboxDelivery delivery,
            @Value("${entregent.outbox.swept-every:10s}") Duration interval) {
        super("outbox-listener");
        this.connections = connections;
        this.delivery = delivery;
        this.interval = interval;
    }

    @Override
    protected void work() throws InterruptedException {
        try (var connection = connections.getConnection()) {
            listen(connection);
        } catch (SQLException | RuntimeException failure) {
            if (isRunning()) {
                if (!failing) {
                    LOG.info("Listening for events was interrupted ({}); trying until it works", failure.toString());
                }
                failing = true;
                Thread.sleep(RETRY_AFTER);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + OutboxAnnouncer.CHANNEL);
            while (isRunning()) {
                delivery.sweep();
                failing = false;
                // Also tells a connection that died without a word.
                statement.execute("select 1");
                hear(connection.unwrap(PGConnection.class));
            }
            statement.execute("unlisten *");
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        var sweepAt = System.nanoTime() + interval.toNanos();
        while (isRunning() && System.nanoTime() < sweepAt) {
            delivery.deliver(keys(connection.getNotifications(WAIT_MILLISECONDS)));
        }
    }

    private static List<OutboxKey> keys(PGNotification[] notifications) {
        return Arrays.stream(notifications)
                .flatMap(notification ->
                        Arrays.stream(notification.getParameter().split(" ")))
                .map(OutboxKey::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
