package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the invented networks are known for. */
@DatabaseTest
@DemonstrationData
class DemonstrationDataTest {

    @Test
    void calvadosHasTwelveChapters() throws SQLException {
        assertThat(ask("select count(*) from chapter join region on region.id = region_id where code = 'FR-14'"))
                .isEqualTo("12");
    }

    private static String ask(String query) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
