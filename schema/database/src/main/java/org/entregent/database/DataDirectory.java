package org.entregent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A directory with a PostgreSQL cluster, held by one process at a time. The operating system gives the lock back even
 * when that process is killed; the server it had started then lives on, and is stopped by the next holder.
 */
final class DataDirectory implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataDirectory take(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.getParent());
            var channel = FileChannel.open(
                    absolute.resolveSibling(absolute.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new IllegalStateException("Another running Entregent uses the database in " + absolute);
            }
            return new DataDirectory(absolute, channel);
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot use the database directory " + absolute, exception);
        }
    }

    Path path() {
        return path;
    }

    /** Stops the server that a killed process left behind: SIGINT is PostgreSQL's fast, orderly shutdown. */
    void stopOrphan() {
        findServer().ifPresent(server -> {
            interrupt(server);
            waitForEnd(server);
        });
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Optional<ProcessHandle> findServer() {
        try (var lines = Files.lines(path.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(DataDirectory::isPostgres);
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The number in a stale file may belong to any other process by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("postgres").endsWith("postgres");
    }

    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitForEnd(ProcessHandle server) {
        var deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        while (server.isAlive() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (server.isAlive()) {
            throw new IllegalStateException("The PostgreSQL that a former run left behind, process " + server.pid()
                    + ", does not stop; end it and start again");
        }
    }
}
