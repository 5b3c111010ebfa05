package org.entregent.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.Fixture.at;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CompilerTest {

    private static Fixture fixture;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
    }

    @Test
    void readsNestedObjectsInOneStatement() {
        fixture.database.drain();
        var response = fixture.execute("""
                query { club(id: "%s") { name createdAt opensAt rating tags budget { minorUnits currency } area { name parent { code } }
                  people(first: 2) { nodes { name nickname mentor { name } } } } }
                """.formatted(Fixture.clubNode(2, 3)));
        assertThat(response).doesNotContainKey("errors");
        assertThat(at(response, "club", "name")).isEqualTo("Club 2-03");
        assertThat(at(response, "club", "createdAt")).isEqualTo("2021-05-10T17:08:09.123Z");
        assertThat(at(response, "club", "opensAt")).isEqualTo("07:33:00");
        assertThat(at(response, "club", "tags")).isEqualTo(List.of("t0", "x"));
        assertThat(at(response, "club", "budget"))
                .isEqualTo(Map.of("minorUnits", 3_000_000_000_000L, "currency", "CHF"));
        assertThat(at(response, "club", "area", "parent", "code")).isEqualTo("A");
        assertThat(at(response, "club", "people", "nodes", 1, "nickname")).isEqualTo("Nick \"4\"\n");
        assertThat(fixture.database.drain()).hasSize(1);
    }
}
