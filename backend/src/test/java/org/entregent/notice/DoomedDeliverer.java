package org.entregent.notice;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.entregent.TestDatabase;
import org.entregent.notice.Deliverer.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/** An instance in a process of its own, to be ended without a word. */
final class DoomedDeliverer {

    private DoomedDeliverer() {}

    static Process start(int port) throws IOException {
        var pool = (HikariDataSource) TestDatabase.application();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedDeliverer.class.getName(),
                        pool.getJdbcUrl(),
                        pool.getUsername(),
                        String.valueOf(pool.getPassword()),
                        String.valueOf(port))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var connections = new PGSimpleDataSource();
        connections.setUrl(arguments[0]);
        connections.setUser(arguments[1]);
        connections.setPassword(arguments[2]);
        var patient = new Settings(
                Integer.parseInt(arguments[3]), MailEncryption.NONE, "", Duration.ofMinutes(5), Duration.ofMillis(500));
        Deliverer.start(connections, patient.properties()).wake();
        Thread.currentThread().join();
    }
}
