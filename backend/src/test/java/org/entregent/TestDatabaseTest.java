package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TestDatabaseTest {

    @Test
    void applicationOwnsNothing() throws SQLException {
        assertThat(ask(TestDatabase.application(), "select current_user")).isEqualTo("entregent_app");
        assertThatThrownBy(() -> ask(TestDatabase.application(), "create table probe ()"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void ownerIsNoSuperuser() throws SQLException {
        assertThat(ask(TestDatabase.owner(), "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void eachClassBeginsAfresh() throws SQLException {
        ask(TestDatabase.owner(), "select 1 as one into probe");
        TestDatabase.renew(false);
        assertThat(ask(TestDatabase.owner(), "select to_regclass('probe') is null"))
                .isEqualTo("t");
    }

    private static String ask(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
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
