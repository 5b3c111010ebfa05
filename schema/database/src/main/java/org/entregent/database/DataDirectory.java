package org.entregent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;

/**
 * A directory with a PostgreSQL cluster and, beside it, its password, held by one process at a time. The operating
 * system gives the lock back even when that process is killed.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final Path passwordFile;
    private final FileChannel lock;
    private final boolean vanishes;

    /** @param vanishes whether it is deleted, with what lies beside it, once it is closed */
    private DataDirectory(Path path, boolean vanishes) throws IOException {
        this.path = path;
        this.vanishes = vanishes;
        this.passwordFile = passwordFile(path);
        this.lock = lock(path);
        if (Files.notExists(passwordFile)) {
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, UUID.randomUUID().toString());
        }
    }

    static DataDirectory kept(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.getParent());
            return new DataDirectory(absolute, false);
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot use the database directory " + absolute, exception);
        }
    }

    static DataDirectory temporary() {
        try {
            var parent = Files.createTempDirectory("entregent");
            parent.toFile().deleteOnExit();
            var directory = new DataDirectory(parent.resolve("postgres"), false);
            directory.passwordFile.toFile().deleteOnExit();
            lockFile(directory.path).toFile().deleteOnExit();
            return directory;
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot make a temporary database directory", exception);
        }
    }

    /** With the cluster of another directory, whose server does not run, and its password. */
    static DataDirectory temporaryCopy(Path source) {
        try {
            var parent = Files.createTempDirectory("entregent");
            var target = parent.resolve("postgres");
            try (var files = Files.walk(source)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            Files.copy(passwordFile(source), passwordFile(target), StandardCopyOption.COPY_ATTRIBUTES);
            return new DataDirectory(target, true);
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot copy the database directory " + source, exception);
        }
    }

    Path path() {
        return path;
    }

    Path passwordFile() {
        return passwordFile;
    }

    String password() {
        try {
            return Files.readString(passwordFile);
        } catch (IOException exception) {
            throw new UncheckedIOException("The password of the database in " + path + " cannot be read", exception);
        }
    }

    /** Stops the server that a killed process left behind; one that was killed too may need a moment to be gone. */
    void stopOrphan() {
        OrphanedServer.find(path).ifPresent(OrphanedServer::stop);
        OrphanedServer.awaitDead(path);
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (vanishes) {
                delete(path.getParent());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void delete(Path parent) throws IOException {
        try (var files = Files.walk(parent)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException("Another running Entregent uses the database in " + path);
        }
        return channel;
    }

    private static Path passwordFile(Path path) {
        return path.resolveSibling(path.getFileName() + ".password");
    }

    private static Path lockFile(Path path) {
        return path.resolveSibling(path.getFileName() + ".lock");
    }
}
