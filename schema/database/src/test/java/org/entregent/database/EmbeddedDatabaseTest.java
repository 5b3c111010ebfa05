package org.entregent.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    @Test
    void keepsDataAndSyncsItToTheDisk() throws SQLException {
        try (var database = EmbeddedDatabase.kept(home.resolve("postgres"), 0)) {
            ask(database, EmbeddedDatabase.OWNER, "select 'kept' as word into note");
            assertThat(ask(database, EmbeddedDatabase.OWNER, "show fsync")).isEqualTo("on");
            assertThat(ask(database, EmbeddedDatabase.OWNER, "show synchronous_commit"))
                    .isEqualTo("on");
        }
        try (var database = EmbeddedDatabase.kept(home.resolve("postgres"), 0)) {
            assertThat(ask(database, EmbeddedDatabase.OWNER, "select word from note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() throws Exception {
        var path = home.resolve("postgres");
        KilledProcess.run(path);
        assertThat(OrphanedServer.find(path)).isPresent();

        try (var database = EmbeddedDatabase.kept(path, 0)) {
            assertThat(ask(database, EmbeddedDatabase.OWNER, "select 1")).isEqualTo("1");
        }
        assertThat(OrphanedServer.find(path)).isEmpty();
    }

    @Test
    void startsAgainWhereItWasWhenSomebodyKillsIt() throws Exception {
        var path = home.resolve("post gres");
        try (var database = EmbeddedDatabase.kept(path, 0)) {
            var url = database.url(EmbeddedDatabase.NAME);
            ask(database, EmbeddedDatabase.OWNER, "select 'kept' as word into note");
            for (var round = 1; round <= 2; round++) {
                OrphanedServer.find(path).orElseThrow().process().destroyForcibly();
                assertThat(askUntilAnswered(database)).isEqualTo("kept");
            }
            assertThat(database.url(EmbeddedDatabase.NAME)).isEqualTo(url);
            assertThat(ask(database, EmbeddedDatabase.OWNER, "show fsync")).isEqualTo("on");
        }
        assertThat(OrphanedServer.find(path)).as("nothing stays behind").isEmpty();
    }

    @Test
    void listensOnThisMachineOnly() throws SQLException {
        try (var database = EmbeddedDatabase.temporary()) {
            assertThat(ask(database, EmbeddedDatabase.OWNER, "show listen_addresses"))
                    .isEqualTo("localhost");
        }
    }

    @Test
    void leavesAForeignProcessAloneWhoseNumberAStaleFileHolds() throws Exception {
        var path = Files.createDirectory(home.resolve("postgres"));
        Files.writeString(
                path.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(OrphanedServer.find(path)).isEmpty();
    }

    @Test
    void startsBesideADeadServerWhoseParentHasNotTakenNotice() throws Exception {
        var path = home.resolve("postgres");
        EmbeddedDatabase.kept(path, 0).close();
        // Its child ends at once, but whoever follows on the shell never asks for that.
        var parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 3").start();
        var number = parent.inputReader().readLine();
        while (!state(number).startsWith("Z")) {
            Thread.sleep(10);
        }
        Files.writeString(path.resolve("postmaster.pid"), number + "\n" + path + "\n0\n0\n\nlocalhost\n0 0\n");

        try (var database = EmbeddedDatabase.kept(path, 0)) {
            assertThat(ask(database, EmbeddedDatabase.OWNER, "select 1")).isEqualTo("1");
        }
        assertThat(parent.waitFor()).isZero();
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var database = EmbeddedDatabase.temporary()) {
            var source = new org.postgresql.ds.PGSimpleDataSource();
            source.setUrl(database.url("postgres"));
            source.setUser("postgres");
            source.setPassword("guessed");
            assertThatThrownBy(source::getConnection).hasMessageContaining("password authentication failed");
        }
    }

    /** As the operating system tells it: Z once a process is dead and its parent hasn't asked. */
    private static String state(String number) throws IOException {
        var asked = new ProcessBuilder("ps", "-o", "stat=", "-p", number).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String askUntilAnswered(EmbeddedDatabase database) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                return ask(database, EmbeddedDatabase.OWNER, "select word from note");
            } catch (SQLException gone) {
                assertThat(System.nanoTime()).as("%s", gone).isLessThan(end);
                Thread.sleep(50);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String role, String query) throws SQLException {
        try (var connection = database.dataSource(role, EmbeddedDatabase.NAME).getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return "";
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
