package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.entregent.database.EmbeddedDatabase;
import org.entregent.migrator.Migrations;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL with the databases that tests copy. They are made once for each text of migrations and seed, and for each day, since
 * the demonstration's history ends today: later processes and runs begin with a copy of its files.
 */
final class PreparedServer {

    static final String REFERENCE = "entregent_reference";
    static final String DEMONSTRATION = "entregent_demonstration";

    private static final Path HOME = Path.of("target", "test-database");
    private static final List<String> SOURCES = List.of("classpath*:migrations/*.sql", "classpath*:seed/**/*.sql");

    private PreparedServer() {}

    static EmbeddedDatabase start() {
        try {
            Files.createDirectories(HOME);
            try (var file = FileChannel.open(
                            HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var turn = file.lock()) {
                return EmbeddedDatabase.temporaryCopy(prepare());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot prepare the tests' databases", exception);
        }
    }

    private static Path prepare() throws IOException {
        var home = HOME.resolve(fingerprint());
        var made = home.resolve("made");
        var files = home.resolve("postgres");
        if (Files.notExists(made)) {
            forgetOthers(home);
            make(files);
            Files.createFile(made);
        }
        return files;
    }

    /** Also what an interrupted run had begun. */
    private static void make(Path files) {
        try (var server = EmbeddedDatabase.prepared(files)) {
            fill(server);
        }
    }

    private static void fill(EmbeddedDatabase server) {
        copy(server, "template1", REFERENCE);
        Migrations.migrate(server.dataSource(EmbeddedDatabase.OWNER, REFERENCE));
        copy(server, REFERENCE, DEMONSTRATION);
        Migrations.loadDemonstration(server.dataSource(EmbeddedDatabase.OWNER, DEMONSTRATION));
        server.administerIn(REFERENCE, "vacuum (analyze)");
        server.administerIn(DEMONSTRATION, "vacuum (analyze)");
    }

    /** File by file: page by page, as is usual, it would be written twice, and takes half as long again. */
    static void copy(EmbeddedDatabase server, String template, String name) {
        server.administer(
                "drop database if exists %s with (force)".formatted(name),
                "create database %s template %s owner %s strategy file_copy"
                        .formatted(name, template, EmbeddedDatabase.OWNER));
    }

    private static void forgetOthers(Path home) throws IOException {
        try (var others = Files.list(HOME)) {
            for (var other : others.filter(Files::isDirectory).toList()) {
                if (!other.equals(home)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }

    private static String fingerprint() throws IOException {
        var digest = sha256();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var source : SOURCES) {
            for (var file : Arrays.stream(resolver.getResources(source))
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList()) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
        }
        var day = LocalDate.now(ZoneId.of("Europe/Paris"));
        return day + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
