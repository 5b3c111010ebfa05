package org.entregent;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database is a demonstration's for good, or never: its accounts and clients have passwords that everybody knows. Loading leaves a
 * mark, which dumps keep.
 */
final class DemonstrationRule {

    private static final String MARK = "select to_regclass('public.flyway_demonstration_history') is not null";

    /** In a database where nothing has been migrated yet, the tables are missing. */
    private static final String MIGRATED = "select to_regclass('partner_client') is not null";

    private static final String OTHERS = """
            select exists (select from identity.account) or exists (select from chapter) or exists (select from partner_client)
            """;

    private DemonstrationRule() {}

    /** By the owner, before anything is changed. */
    static void check(DataSource owner, boolean demonstration) {
        checkMark(owner, demonstration);
        var sql = JdbcClient.create(owner);
        if (demonstration && !is(sql, MARK) && is(sql, MIGRATED) && is(sql, OTHERS)) {
            throw new RefusedDatabase(
                    "The demonstration is not loaded beside accounts, groups or clients of another origin.",
                    "Leave out ENTREGENT_DEMONSTRATION, or name an empty database for the demonstration.");
        }
    }

    /** Whoever may connect sees the mark. */
    static void checkMark(DataSource source, boolean demonstration) {
        if (!demonstration && is(JdbcClient.create(source), MARK)) {
            throw new RefusedDatabase(
                    "The database holds the demonstration, whose accounts and clients have passwords that everybody knows.",
                    "Name a database of your own, or set ENTREGENT_DEMONSTRATION=true to show the demonstration again.");
        }
    }

    private static boolean is(JdbcClient sql, String question) {
        return sql.sql(question).query(Boolean.class).single();
    }

    /** The start ends here; {@link RefusedDatabaseAnalyzer} says why. */
    static final class RefusedDatabase extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String action;

        RefusedDatabase(String message, String action) {
            super(message);
            this.action = action;
        }

        String action() {
            return action;
        }
    }
}
