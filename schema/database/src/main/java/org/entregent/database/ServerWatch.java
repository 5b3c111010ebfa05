package org.entregent.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again that ended without being asked to, on the same directory and port: somebody killed it, or memory ran out.
 * PostgreSQL then recovers what was committed.
 */
final class ServerWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final String START_SECONDS = "10";
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);

    private final Path directory;
    private final Thread thread;
    private volatile boolean closed;

    ServerWatch(Path directory) {
        this.directory = directory;
        this.thread = Thread.ofPlatform().name("postgres-watch").daemon().start(this::run);
    }

    /** Returns once nothing is being started any more. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                Thread.sleep(LOOK);
                if (!closed && !isRunning()) {
                    LOG.warn("PostgreSQL ended by itself; starting it again on {}", directory);
                    revive();
                }
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return OrphanedServer.find(directory).isPresent();
    }

    /** Processes of the former server may need a moment to end; a full disk takes longer. One that takes long to recover is left to
     * it. */
    private void revive() throws InterruptedException {
        var pause = LOOK;
        while (!closed && !start() && !isRunning()) {
            Thread.sleep(pause);
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }

    private boolean start() throws InterruptedException {
        try {
            return new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException exception) {
            LOG.error("PostgreSQL cannot be started again", exception);
            return false;
        }
    }

    /** {@code restart} takes port and settings from the file that the former server wrote. */
    private List<String> command() throws IOException {
        var started = Files.readString(directory.resolve("postmaster.opts"));
        var postgres = Path.of(started.substring(0, started.indexOf(" \"")));
        // PostgreSQL doesn't run as root: like the library that first started it, as nobody then.
        var command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.<String>of());
        command.addAll(List.of(
                postgres.resolveSibling("pg_ctl").toString(),
                "restart",
                "--pgdata=" + directory,
                "--log=" + directory.resolveSibling(directory.getFileName() + ".log"),
                "--wait",
                "--timeout=" + START_SECONDS));
        return command;
    }
}
