package org.entregent.notice;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.entregent.TestClock;
import org.entregent.access.LinkSignature;
import org.entregent.statement.Database;
import org.entregent.statement.Databases;
import tools.jackson.databind.json.JsonMapper;

/** An instance as far as mail is concerned: it posts, and delivers until it is closed. */
final class Deliverer implements AutoCloseable {

    static final String SECRET = "a secret of the installation";
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final Database database;
    private final MailDelivery delivery;
    private final MailService service;

    private Deliverer(DataSource connections, MailProperties properties, String secret) {
        database = Databases.on(connections);
        var seal = new MailSeal(JsonMapper.builder().build(), secret);
        var server = new MailServer(
                properties,
                seal,
                new SparingLink(new LinkSignature(database), "https://entregent.example"),
                TestClock.CLOCK);
        var sending = new MailSending(
                database, new DeliveryRepository(), server, properties, TestClock.CLOCK, new SimpleMeterRegistry());
        delivery = new MailDelivery(connections, sending, server, properties, TestClock.CLOCK, true);
        service = new MailService(
                new MailTemplates("https://entregent.example"),
                seal,
                new MailRepository(),
                delivery,
                properties,
                TestClock.CLOCK);
    }

    static Deliverer start(DataSource connections, MailProperties properties) {
        return start(connections, properties, SECRET);
    }

    static Deliverer start(DataSource connections, MailProperties properties, String secret) {
        var deliverer = new Deliverer(connections, properties, secret);
        deliverer.delivery.start();
        return deliverer;
    }

    void post(Letter letter) {
        database.transaction(exchange -> {
            service.post(exchange, letter);
            return letter;
        });
    }

    void wake() {
        delivery.wake();
    }

    @Override
    public void close() {
        delivery.stop();
    }

    /** To a server without encryption on this machine. */
    static MailProperties to(int port) {
        return new Settings(port, MailEncryption.NONE, "", Duration.ofSeconds(20), Duration.ofSeconds(10)).properties();
    }

    /** To a server, from nobody. */
    static MailProperties withoutSender(int port) {
        return new Settings(port, MailEncryption.NONE, "", Duration.ofSeconds(20), Duration.ofSeconds(10)).from("");
    }

    record Settings(int port, MailEncryption encryption, String user, Duration timeout, Duration heartbeat) {

        MailProperties properties() {
            return from("Réseau d’essai <reseau@entregent.example>");
        }

        private MailProperties from(String sender) {
            return new MailProperties(
                    port == 0 ? "" : "localhost",
                    port,
                    encryption,
                    user,
                    "password",
                    sender,
                    "",
                    timeout,
                    3,
                    PAUSE,
                    Duration.ofHours(4),
                    Duration.ofMillis(200),
                    heartbeat,
                    Duration.ofDays(30),
                    false);
        }
    }
}
