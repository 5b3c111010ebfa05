package org.entregent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What all migrations together make, read from PostgreSQL's catalogue. */
@Tag("snapshot")
@DatabaseTest
class DatabaseSnapshotTest {

    @Test
    void migrationsMakeTheSchemaPrinted() throws IOException, SQLException {
        var query = new ClassPathResource("catalogue.sql").getContentAsString(StandardCharsets.UTF_8);
        var text = new StringJoiner("\n\n", "-- Made by the migrations; printed by `make generate`.\n\n", "\n");
        try (var connection = TestDatabase.owner().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                text.add(rows.getString("definition"));
            }
        }
        Snapshot.check("schema/schema.sql", text.toString());
    }
}
