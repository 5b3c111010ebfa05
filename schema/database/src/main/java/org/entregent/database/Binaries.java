package org.entregent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where PostgreSQL's binaries are unpacked: for each user separately, closed to the others. */
final class Binaries {

    private Binaries() {}

    static Path directory() {
        var own = ownDirectory();
        try {
            if (Files.notExists(own)) {
                Files.createDirectories(own.getParent());
                Files.createDirectory(
                        own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot create " + own, exception);
        }
        return own.resolve("postgresql");
    }

    private static Path ownDirectory() {
        var home = Path.of(System.getProperty("user.home"));
        if (Files.isWritable(home)) {
            return home.resolve(".cache").resolve("entregent");
        }
        return Path.of(System.getProperty("java.io.tmpdir"), "entregent-" + System.getProperty("user.name"));
    }
}
