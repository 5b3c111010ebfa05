package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that let one PostgreSQL become many, read from the catalogue. Each file of {@code catalogue} is a query for
 * what breaks the rule, and a probe: a change of the schema that the query has to notice.
 */
@DatabaseTest
class CatalogueTest {

    private static final Path RULES = Path.of("src/test/resources/catalogue");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection()) {
            assertThat(faults(connection, rule)).as(rule.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(Rule rule) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(rule.probe());
            assertThat(faults(connection, rule)).as(rule.text()).isNotEmpty();
            connection.rollback();
        }
    }

    static Stream<Rule> rules() throws IOException {
        try (var files = Files.list(RULES)) {
            return files.sorted().map(Rule::read).toList().stream();
        }
    }

    private static List<String> faults(Connection connection, Rule rule) throws SQLException {
        var faults = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(rule.query())) {
            while (rows.next()) {
                faults.add(rows.getString("fault"));
            }
        }
        return faults;
    }

    record Rule(String name, String query, String probe) {

        static Rule read(Path file) {
            try {
                var parts = Files.readString(file).split("-- Probe\n");
                return new Rule(file.getFileName().toString(), parts[0].replace(";", ""), parts[1]);
            } catch (IOException exception) {
                throw new IllegalStateException("Cannot read the rule " + file, exception);
            }
        }

        /** The rule in words: the query's leading comment. */
        String text() {
            return query.lines()
                    .takeWhile(line -> line.startsWith("--"))
                    .reduce("", (all, line) -> all + line.substring(2));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
