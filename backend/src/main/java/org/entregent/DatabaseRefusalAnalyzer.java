package org.entregent;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start that fails for want of a database into one sentence for the operator instead of a stack trace. */
final class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException refusal) {
        var action = action(refusal.getSQLState());
        return action == null
                ? null
                : new FailureAnalysis("The database cannot be used. " + refusal.getMessage(), action, failure);
    }

    /** By PostgreSQL's SQLSTATE; null for errors that aren't refusals. */
    private static @Nullable String action(@Nullable String state) {
        return switch (state) {
            case "28P01", "28000" ->
                "Give ENTREGENT_DATABASE_PASSWORD for the application's role (ENTREGENT_DATABASE_USER), which owns nothing,"
                        + " and ENTREGENT_DATABASE_OWNER_PASSWORD for the owner's (ENTREGENT_DATABASE_OWNER_USER), which migrates.";
            case "3D000", "42501" -> "Make the database and its two roles with infra/postgres/roles.sql.";
            case "08001", "08004", "08006", "57P03" ->
                "Check that ENTREGENT_DATABASE_URL names a running PostgreSQL, such as"
                        + " jdbc:postgresql://localhost:5432/entregent.";
            case null, default -> null;
        };
    }
}
