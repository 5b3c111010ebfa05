package org.entregent.migrator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A note in the database of what it was last brought to: a sum over all scripts, which the build makes, and one over what Flyway
 * then recorded. Where both are as they were there is nothing to migrate. It is a comment on the history's table: dumps keep it, and
 * whoever migrates by other means changes the history.
 */
final class MigrationNote {

    private static final String SCRIPTS = "/migrations.sum";
    private static final String NOTE =
            "select obj_description(to_regclass('public.flyway_schema_history'), 'pg_class')";
    private static final String HISTORY = """
            select md5(string_agg(concat_ws(' ', installed_rank, script, checksum, success), ',' order by installed_rank))
            from public.""";
    private static final String WRITE = "comment on table public.flyway_schema_history is '%s'";

    private final DataSource owner;
    private final boolean demonstration;

    MigrationNote(DataSource owner, boolean demonstration) {
        this.owner = owner;
        this.demonstration = demonstration;
    }

    /** Whether it is there, and still true. */
    boolean holds() {
        var note = ask(NOTE);
        return note != null && note.equals(text());
    }

    void write() {
        var text = text();
        if (text == null) {
            return;
        }
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(WRITE.formatted(text));
        } catch (SQLException refusal) {
            throw new IllegalStateException("The database takes no note of its migrations", refusal);
        }
    }

    /** Null where the classes were not built by Maven. */
    private @Nullable String text() {
        var scripts = scripts();
        if (scripts == null) {
            return null;
        }
        var history = scripts + " " + ask(HISTORY + "flyway_schema_history");
        return demonstration ? history + " " + ask(HISTORY + "flyway_demonstration_history") : history;
    }

    private @Nullable String ask(String question) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException refusal) {
            throw new IllegalStateException("The database does not tell what it was brought to", refusal);
        }
    }

    private static @Nullable String scripts() {
        try (var sum = MigrationNote.class.getResourceAsStream(SCRIPTS)) {
            return sum == null ? null : new String(sum.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
