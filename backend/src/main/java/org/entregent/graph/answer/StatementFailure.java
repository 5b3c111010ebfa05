package org.entregent.graph.answer;

import java.sql.SQLException;

/** The database refused a plan's statement. What it says is for the log, never for the caller. */
final class StatementFailure extends RuntimeException {

    private static final String CANCELED = "57014";

    StatementFailure(SQLException cause) {
        super(cause);
    }

    boolean isTimeout() {
        return getCause() instanceof SQLException cause && CANCELED.equals(cause.getSQLState());
    }
}
