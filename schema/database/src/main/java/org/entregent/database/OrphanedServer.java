package org.entregent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived the process that had started it. */
record OrphanedServer(ProcessHandle process) {

    private static final int STOP_LIMIT_SECONDS = 30;

    static Optional<OrphanedServer> find(Path directory) {
        try (var lines = Files.lines(directory.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                    .filter(OrphanedServer::isPostgres)
                    .map(OrphanedServer::new);
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The number in a stale file may belong to any other process by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().equals("postgres"));
    }

    void stop() {
        interrupt();
        try {
            process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException exception) {
            throw new IllegalStateException(
                    "PostgreSQL, left behind by an earlier run as process %d, does not stop; end it and start again"
                            .formatted(process.pid()),
                    exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGINT is PostgreSQL's fast and orderly shutdown; Java itself sends only SIGTERM, which waits for clients. */
    private void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
