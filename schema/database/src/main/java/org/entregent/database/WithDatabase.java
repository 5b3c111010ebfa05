package org.entregent.database;

import java.io.IOException;
import java.util.Map;

/**
 * Runs a command beside an empty PostgreSQL that lives as long as it does, and ends as it ended. The command finds the database as
 * a deployment's backend does: by {@code ENTREGENT_DATABASE_URL} and its neighbours.
 */
final class WithDatabase {

    private WithDatabase() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        System.exit(run(command));
    }

    private static int run(String[] command) throws IOException, InterruptedException {
        try (var database = EmbeddedDatabase.temporary()) {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().putAll(settings(database));
            return process.start().waitFor();
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "ENTREGENT_DATABASE_URL", database.url(EmbeddedDatabase.NAME),
                "ENTREGENT_DATABASE_USER", EmbeddedDatabase.APPLICATION,
                "ENTREGENT_DATABASE_PASSWORD", database.password(),
                "ENTREGENT_DATABASE_OWNER_USER", EmbeddedDatabase.OWNER,
                "ENTREGENT_DATABASE_OWNER_PASSWORD", database.password());
    }
}
