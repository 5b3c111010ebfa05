package org.entregent.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
    void leavesAForeignProcessAloneWhoseNumberAStaleFileHolds() throws Exception {
        var path = Files.createDirectory(home.resolve("postgres"));
        Files.writeString(
                path.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(OrphanedServer.find(path)).isEmpty();
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
