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
        return named(directory).filter(OrphanedServer::isPostgres).map(OrphanedServer::new);
    }

    /**
     * Returns once no dead server is in the way of a new one. A process that was killed keeps its number until its parent has
     * asked how it ended, which some machines' first process does late; PostgreSQL takes that for a server that still runs, and
     * does not start.
     */
    static void awaitDead(Path directory) {
        var dead = named(directory).filter(OrphanedServer::isDead);
        if (dead.isEmpty()) {
            return;
        }
        try {
            dead.get().onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException exception) {
            throw new IllegalStateException(
                    "PostgreSQL's former process %d has ended, but its parent does not take notice; end that one and start again"
                            .formatted(dead.get().pid()),
                    exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> named(Path directory) {
        try (var lines = Files.lines(directory.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
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

    /** Nothing is left of it but its number and whose it was; of another user's process no more can be seen either. */
    private static boolean isDead(ProcessHandle process) {
        var user = process.info().user();
        return process.info().command().isEmpty()
                && user.isPresent()
                && user.equals(ProcessHandle.current().info().user());
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
